package app.diglot.intake.ui;

import app.diglot.intake.triage.Reason;
import app.diglot.intake.triage.StepAction;
import app.diglot.intake.triage.TakenStep;
import app.diglot.shell.components.Moments;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;

/** What the person did last and can take back, with the reasons to give where that was a rejection; the steps before it below. */
class StepBar extends Div {

    private static final long serialVersionUID = 1L;

    /** How many steps are shown; all of the day's can be taken back. */
    static final int SHOWN = 8;

    private static final int LONGEST_TITLE = 70;

    private final transient TriageWords words;
    private final transient TriageActions actions;

    StepBar(TriageWords words, TriageActions actions) {
        this.words = words;
        this.actions = actions;
        addClassName("triage-steps");
    }

    void show(List<TakenStep> steps) {
        removeAll();
        setVisible(!steps.isEmpty());
        if (steps.isEmpty()) {
            return;
        }
        TakenStep last = steps.getFirst();
        Span deed = new Span(deed(last));
        deed.addClassName("triage-last");
        NativeButton undo = new NativeButton(words.say("undo"), click -> actions.undo());
        undo.addClassNames("quiet-button", "triage-undo");
        Div line = new Div(deed, undo);
        line.addClassName("triage-last-line");
        add(line);
        if (last.action() == StepAction.REJECT) {
            add(reasons());
        }
        if (steps.size() > 1) {
            add(earlier(steps.subList(1, steps.size())));
        }
    }

    private Div reasons() {
        Div reasons = new Div(new Span(words.say("why")));
        reasons.addClassName("triage-reasons");
        for (Reason reason : Reason.values()) {
            NativeButton button = new NativeButton(
                    words.say("numbered", reason.ordinal() + 1, words.reason(reason)),
                    click -> actions.because(reason));
            button.addClassName("triage-reason");
            reasons.add(button);
        }
        return reasons;
    }

    private NativeDetails earlier(List<TakenStep> steps) {
        OrderedList list = new OrderedList();
        steps.forEach(step -> list.add(new ListItem(new Span(deed(step)), new Span(Moments.timeOfDay(step.at())))));
        NativeDetails details = new NativeDetails(words.say("earlier"), list);
        details.addClassName("triage-earlier");
        return details;
    }

    private String deed(TakenStep step) {
        String action = step.action().name().toLowerCase(Locale.ROOT);
        return step.papers() == 1
                ? words.say("step." + action, shortened(step.title()))
                : words.say("step." + action + ".many", step.papers());
    }

    private static String shortened(String title) {
        return title.length() <= LONGEST_TITLE
                ? title
                : title.substring(0, LONGEST_TITLE).strip() + "…";
    }
}
