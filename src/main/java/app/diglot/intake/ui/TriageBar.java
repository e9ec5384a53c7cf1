package app.diglot.intake.ui;

import app.diglot.intake.triage.CandidateState;
import app.diglot.intake.triage.QueueFilter;
import app.diglot.intake.triage.QueueOrder;
import app.diglot.topics.Topic;
import app.diglot.topics.TopicId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Topic, state, words and order: changes go to the address, which comes back by {@link #show}. */
class TriageBar extends Div {

    private static final long serialVersionUID = 1L;
    private static final int PAUSE_IN_TYPING = 300;

    private final transient Consumer<QueueFilter> whenChanged;
    private final transient Map<Optional<TopicId>, NativeButton> topics = new LinkedHashMap<>();
    private final transient Map<Optional<CandidateState>, NativeButton> states = new LinkedHashMap<>();
    private final TextField text = new TextField();
    private final NativeButton likeness;
    private final Div order;
    private transient @Nullable QueueFilter shown;

    TriageBar(List<Topic> known, TriageWords words, Consumer<QueueFilter> whenChanged) {
        this.whenChanged = whenChanged;
        addClassName("triage-bar");
        getElement().setAttribute("role", "search");
        topics.put(Optional.empty(), topic(words.say("anyTopic"), null));
        known.forEach(each -> topics.put(Optional.of(each.id()), topic(words.topic(each), each.id())));
        states.put(Optional.of(CandidateState.OPEN), state(words.state(CandidateState.OPEN), CandidateState.OPEN));
        Arrays.stream(CandidateState.values())
                .filter(each -> each != CandidateState.OPEN)
                .forEach(each -> states.put(Optional.of(each), state(words.state(each), each)));
        states.put(Optional.empty(), state(words.say("anyState"), null));
        text.setPlaceholder(words.say("filter"));
        text.setAriaLabel(words.say("filter"));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE_IN_TYPING);
        text.addValueChangeListener(event -> {
            if (event.isFromClient() && shown != null) {
                whenChanged.accept(shown.withText(event.getValue()));
            }
        });
        // So that the keys are the queue's again once the words are typed.
        text.getElement()
                .executeJs("this.addEventListener('keydown',"
                        + " (e) => { if (e.key === 'Enter' && !e.isComposing) this.inputElement.blur(); })");
        likeness = option(words.say("sortByLikeness"), this::turnOrder);
        likeness.setTitle(words.say("sortByLikeness.title"));
        order = group(words.say("order"), likeness);
        add(
                group(words.say("topic"), topics.values().toArray(NativeButton[]::new)),
                group(words.say("state"), states.values().toArray(NativeButton[]::new)),
                text);
    }

    void show(QueueFilter filter) {
        shown = filter;
        topics.forEach((topic, button) -> press(button, Objects.equals(topic.orElse(null), filter.topic())));
        states.forEach((state, button) -> press(button, Objects.equals(state.orElse(null), filter.state())));
        press(likeness, filter.order() == QueueOrder.LIKENESS);
        if (!text.getValue().strip().equals(filter.text())) {
            text.setValue(filter.text());
        }
    }

    /** Sorts by likeness, or no longer. */
    void turnOrder() {
        if (shown != null) {
            whenChanged.accept(
                    shown.withOrder(shown.order() == QueueOrder.LIKENESS ? QueueOrder.ARXIV : QueueOrder.LIKENESS));
        }
    }

    /** How the list is sorted; stands above the list. */
    Component order() {
        return order;
    }

    void focus() {
        text.focus();
    }

    private NativeButton topic(String label, @Nullable TopicId topic) {
        return option(label, () -> {
            if (shown != null) {
                whenChanged.accept(shown.withTopic(topic));
            }
        });
    }

    private NativeButton state(String label, @Nullable CandidateState state) {
        return option(label, () -> {
            if (shown != null) {
                whenChanged.accept(shown.withState(state));
            }
        });
    }

    private static NativeButton option(String label, Runnable action) {
        NativeButton button = new NativeButton(label, click -> action.run());
        button.addClassName("triage-option");
        return button;
    }

    private static void press(NativeButton button, boolean pressed) {
        button.getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
    }

    private static Div group(String label, NativeButton... options) {
        Div group = new Div(options);
        group.addClassName("triage-options");
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-label", label);
        return group;
    }
}
