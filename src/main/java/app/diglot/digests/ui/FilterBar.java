package app.diglot.digests.ui;

import app.diglot.digests.DigestFilter;
import app.diglot.digests.DigestState;
import app.diglot.shared.Language;
import app.diglot.shell.components.Days;
import app.diglot.topics.Topic;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Words, topic, state, days: changes go to the address, which comes back by {@link #show}. */
class FilterBar extends Div {

    private static final long serialVersionUID = 1L;
    private static final int PAUSE_IN_TYPING = 300;

    private final transient Consumer<DigestFilter> whenChanged;
    private final Choice<Optional<Topic>> topic;
    private final Choice<Optional<DigestState>> state;
    private final TextField words = new TextField();
    private final DatePicker from = picker("digests.filter.from");
    private final DatePicker to = picker("digests.filter.to");
    private final transient List<Topic> topics;
    private transient DigestFilter shown = DigestFilter.ALL;

    FilterBar(List<Topic> topics, Consumer<DigestFilter> whenChanged) {
        this.topics = topics;
        this.whenChanged = whenChanged;
        addClassName("filter-bar");
        getElement().setAttribute("role", "search");
        topic = new Choice<>(
                getTranslation("digests.topic"),
                options(topics),
                chosen -> chosen.map(this::name).orElse(getTranslation("digests.filter.anyTopic")),
                chosen -> change(filter -> new DigestFilter(
                        chosen.map(Topic::id).orElse(null),
                        filter.from(),
                        filter.to(),
                        filter.state(),
                        filter.text())));
        state = new Choice<>(
                getTranslation("digests.state"),
                options(Arrays.asList(DigestState.values())),
                chosen -> getTranslation(chosen.map(StateChip::messageKey).orElse("digests.filter.anyState")),
                chosen -> change(filter -> new DigestFilter(
                        filter.topic(), filter.from(), filter.to(), chosen.orElse(null), filter.text())));
        words.setPlaceholder(getTranslation("digests.filter.words"));
        words.setAriaLabel(getTranslation("digests.filter.words"));
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(PAUSE_IN_TYPING);
        words.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                change(filter ->
                        new DigestFilter(filter.topic(), filter.from(), filter.to(), filter.state(), event.getValue()));
            }
        });
        from.addValueChangeListener(event -> picked(event.isFromClient()));
        to.addValueChangeListener(event -> picked(event.isFromClient()));
        add(words, topic, state, from, to);
    }

    void show(DigestFilter filter) {
        shown = filter;
        topic.setValue(topics.stream()
                .filter(known -> known.id().equals(filter.topic()))
                .findFirst());
        state.setValue(Optional.ofNullable(filter.state()));
        from.setValue(filter.from());
        to.setValue(filter.to());
        keepInOrder();
        if (!words.getValue().strip().equals(filter.text())) {
            words.setValue(filter.text());
        }
    }

    void clearTopic() {
        topic.pick(Optional.empty());
    }

    void focus() {
        words.focus();
    }

    private void change(UnaryOperator<DigestFilter> choice) {
        whenChanged.accept(choice.apply(shown));
    }

    private void picked(boolean byPerson) {
        if (byPerson) {
            change(filter ->
                    new DigestFilter(filter.topic(), from.getValue(), to.getValue(), filter.state(), filter.text()));
        }
    }

    /** Neither picker offers a day with which nothing could be found. */
    private void keepInOrder() {
        to.setMin(from.getValue());
        from.setMax(to.getValue());
    }

    private DatePicker picker(String messageKey) {
        DatePicker picker = new DatePicker();
        picker.setI18n(Days.picker(getLocale(), getTranslation("digests.today"), getTranslation("digests.cancel")));
        picker.setPlaceholder(getTranslation(messageKey));
        picker.setAriaLabel(getTranslation(messageKey));
        picker.setClearButtonVisible(true);
        picker.addClassName("filter-day");
        return picker;
    }

    private String name(Topic named) {
        return named.name().in(Language.of(getLocale()));
    }

    private static <T> List<Optional<T>> options(List<T> values) {
        return Stream.concat(Stream.of(Optional.<T>empty()), values.stream().map(Optional::of))
                .toList();
    }
}
