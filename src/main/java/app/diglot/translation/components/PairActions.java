package app.diglot.translation.components;

import app.diglot.translation.TextPair;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;

/** What can be done about a translation where it stands. */
class PairActions extends Span {

    private static final long serialVersionUID = 1L;

    private final Button draft;
    private final Button confirm;
    private final Button review;
    private final Button override;
    private final Button reopen;
    private final PairRow row;

    PairActions(PairRow row) {
        this.row = row;
        draft = button("translation.draft.ask", row::draft);
        confirm = declares("translation.confirm", PairRow.CONFIRM);
        review = declares("translation.review", PairRow.REVIEW);
        override = button("translation.override", row::override);
        override.getElement().setAttribute("data-override", true);
        reopen = button("translation.reopen", row::reopen);
        addClassName("pair-actions");
        add(draft, confirm, review, override, reopen);
    }

    void show(TextPair pair) {
        boolean reviewer = row.mayReview();
        switch (pair.state()) {
            case UNTRANSLATED -> offer(false, false, false);
            case DRAFT -> offer(true, false, false);
            case STALE -> offer(true, reviewer && !row.isOwn(), false);
            case TRANSLATED -> offer(false, reviewer, false);
            case REVIEWED -> offer(false, false, reviewer);
        }
        draft.setVisible(row.mayDraft());
    }

    /** The machine is at work on this text. */
    void showDrafting(boolean atWork) {
        draft.setEnabled(!atWork);
        draft.setText(getTranslation(atWork ? "translation.draft.atWork" : "translation.draft.ask"));
    }

    private void offer(boolean confirming, boolean reviewing, boolean reopening) {
        confirm.setVisible(confirming);
        review.setVisible(reviewing && !row.isOwn());
        override.setVisible(reviewing && row.isOwn());
        reopen.setVisible(reopening);
    }

    /** Is done on the server, so not without a connection. */
    private Button button(String messageKey, Runnable action) {
        Button button = small(messageKey);
        button.addClickListener(click -> action.run());
        button.getElement().setAttribute("data-online", true);
        return button;
    }

    /** Is said in the browser, which tells the server as soon as it can. */
    private Button declares(String messageKey, String deed) {
        Button button = small(messageKey);
        button.getElement().setAttribute("data-declare", deed);
        return button;
    }

    private Button small(String messageKey) {
        Button button = new Button(getTranslation(messageKey));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
