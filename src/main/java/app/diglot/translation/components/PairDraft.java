package app.diglot.translation.components;

import app.diglot.shell.components.AutosaveText;
import app.diglot.shell.components.Behind;
import app.diglot.translation.SourceText;
import app.diglot.translation.TextPair;
import app.diglot.translation.TextState;
import app.diglot.translation.drafts.Outcome;
import com.vaadin.flow.component.notification.Notification;

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
        switch (outcome) {
            case Outcome.Drafted(String _, long _, String engine, long findings)
            when findings == 0 -> say("translation.draft.done", engine);
            case Outcome.Drafted(String _, long _, String engine, long findings) ->
                say("translation.draft.doneWith", engine, findings);
            case Outcome.Unusable(String engine) -> say("translation.draft.unusable", engine);
            case Outcome.Failed(String engine, String reason) -> say("translation.draft.failed." + reason, engine);
            case Outcome.Overtaken() -> say("translation.draft.written");
        }
        whenAnswered.run();
    }

    private void say(String messageKey, Object... parameters) {
        Notification.show(editor.getTranslation(messageKey, parameters));
    }
}
