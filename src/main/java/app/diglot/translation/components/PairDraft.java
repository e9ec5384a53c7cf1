package app.diglot.translation.components;

import app.diglot.shell.components.AutosaveText;
import app.diglot.shell.components.Behind;
import app.diglot.shell.components.Moments;
import app.diglot.translation.SourceText;
import app.diglot.translation.TextPair;
import app.diglot.translation.TextState;
import app.diglot.translation.drafts.Outcome;
import com.vaadin.flow.component.notification.Notification;
import java.util.Locale;

/** Has a machine draft the text of a row, and says what became of it. */
class PairDraft {

    private final Workbench workbench;
    private final AutosaveText editor;
    private final PairActions actions;
    private final Runnable whenAnswered;

    /** @param whenAnswered shows how the text stands then */
    PairDraft(Workbench workbench, AutosaveText editor, PairActions actions, Runnable whenAnswered) {
        this.workbench = workbench;
        this.editor = editor;
        this.actions = actions;
        this.whenAnswered = whenAnswered;
    }

    /** Nothing that a person has written is given to a machine. */
    boolean isOffered(TextPair pair) {
        return workbench.areDraftsSetUp()
                && !pair.source().isBlank()
                && (pair.state() == TextState.UNTRANSLATED || pair.state() == TextState.DRAFT);
    }

    void ask(TextPair pair) {
        if (!isOffered(pair)) {
            say(workbench.areDraftsSetUp() ? "translation.draft.written" : "translation.draft.none");
            return;
        }
        SourceText source = pair.source();
        actions.showDrafting(true);
        editor.whenSettled(() -> Behind.start(
                "draft",
                screen -> {
                    Outcome outcome = workbench.draft(source);
                    screen.show(() -> answered(outcome));
                },
                () -> {
                    actions.showDrafting(false);
                    say("translation.draft.failed.unreachable");
                }));
    }

    private void answered(Outcome outcome) {
        actions.showDrafting(false);
        Notification.show(words(outcome));
        whenAnswered.run();
    }

    private String words(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Drafted drafted -> words(drafted);
            case Outcome.Unusable(String engine) -> word("translation.draft.unusable", engine);
            case Outcome.Failed failed -> words(failed);
            case Outcome.Overtaken() -> word("translation.draft.written");
        };
    }

    private String words(Outcome.Drafted drafted) {
        String done = drafted.findings() == 0
                ? word("translation.draft.done", drafted.engine())
                : word("translation.draft.doneWith", drafted.engine(), drafted.findings());
        return drafted.passedOver().isEmpty()
                ? done
                : word("translation.draft.passedOver", String.join(", ", drafted.passedOver())) + " " + done;
    }

    private String words(Outcome.Failed failed) {
        String why = word("translation.draft.failed." + failed.why().name().toLowerCase(Locale.ROOT), failed.engine());
        return failed.again() == null
                ? why
                : why + " " + word("translation.draft.again", Moments.timeOfDay(failed.again()));
    }

    private String word(String messageKey, Object... parameters) {
        return editor.getTranslation(messageKey, parameters);
    }

    private void say(String messageKey, Object... parameters) {
        Notification.show(word(messageKey, parameters));
    }
}
