package app.diglot.intake.ui;

import app.diglot.intake.triage.CandidateState;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;

/** Decisions on many papers at once: on those that are ticked, or on all that remain. */
class BulkBar extends Div {

    private static final long serialVersionUID = 1L;

    /** What can be done with many. */
    record Actions(Consumer<CandidateState> decideSelected, Runnable clear, Runnable rejectRemaining) {}

    private final transient TriageWords words;
    private final Span count = new Span();
    private final Div selection = new Div();
    private final NativeButton remaining;

    BulkBar(TriageWords words, Actions actions) {
        this.words = words;
        addClassName("triage-bulk");
        selection.add(
                count,
                button("choose", () -> actions.decideSelected().accept(CandidateState.CHOSEN)),
                button("reject", () -> actions.decideSelected().accept(CandidateState.REJECTED)),
                button("clearSelection", actions.clear()));
        selection.addClassName("triage-selection");
        remaining = button("rejectRemaining", actions.rejectRemaining());
        add(selection, remaining);
    }

    /** @param left what is left to decide, and nobody else has claimed */
    void show(int selected, int left, String topic) {
        selection.setVisible(selected > 0);
        count.setText(words.say("selected", selected));
        remaining.setVisible(selected == 0 && left > 0);
        remaining.setText(
                topic.isEmpty() ? words.say("rejectRemaining", left) : words.say("rejectRemainingFor", left, topic));
    }

    private NativeButton button(String key, Runnable action) {
        NativeButton button = new NativeButton(words.say(key), click -> action.run());
        button.addClassName("quiet-button");
        return button;
    }
}
