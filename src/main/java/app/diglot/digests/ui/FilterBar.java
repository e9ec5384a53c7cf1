package app.diglot.digests.ui;

import app.diglot.digests.DigestFilter;
import app.diglot.digests.DigestState;
import app.diglot.shared.Language;
import app.diglot.topics.Topic;
import app.diglot.topics.TopicId;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Topic, state, words: changes go to the address, which comes back by {@link #show}. */
class FilterBar extends Div {

    private static final long serialVersionUID = 1L;
    private static final int PAUSE_IN_TYPING = 300;

    private final transient Consumer<DigestFilter> whenChanged;
    private final Choice<Optional<Topic>> topic;
    private final Choice<Optional<DigestState>> state;
    private final TextField words = new TextField();
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
                chosen -> change(chosen.map(Topic::id).orElse(null), shown.state(), shown.text()));
        state = new Choice<>(
                getTranslation("digests.state"),
                options(Arrays.asList(DigestState.values())),
                chosen -> getTranslation(chosen.map(StateChip::messageKey).orElse("digests.filter.anyState")),
                chosen -> change(shown.topic(), chosen.orElse(null), shown.text()));
        words.setPlaceholder(getTranslation("digests.filter.words"));
        words.setAriaLabel(getTranslation("digests.filter.words"));
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(PAUSE_IN_TYPING);
        words.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                change(shown.topic(), shown.state(), event.getValue());
            }
        });
        add(words, topic, state);
    }

    void show(DigestFilter filter) {
        shown = filter;
        topic.setValue(topics.stream()
                .filter(known -> known.id().equals(filter.topic()))
                .findFirst());
        state.setValue(Optional.ofNullable(filter.state()));
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

    private void change(@Nullable TopicId wanted, @Nullable DigestState wantedState, String text) {
        whenChanged.accept(new DigestFilter(wanted, null, null, wantedState, text));
    }

    private String name(Topic named) {
        return named.name().in(Language.of(getLocale()));
    }

    private static <T> List<Optional<T>> options(List<T> values) {
        return Stream.concat(Stream.of(Optional.<T>empty()), values.stream().map(Optional::of))
                .toList();
    }
}
