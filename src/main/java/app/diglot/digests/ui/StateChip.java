package app.diglot.digests.ui;

import app.diglot.digests.DigestState;
import com.vaadin.flow.component.html.Span;

/** Where a digest stands towards its readers. */
class StateChip extends Span {

    private static final long serialVersionUID = 1L;

    StateChip(DigestState state) {
        addClassName("chip");
        setText(getTranslation(messageKey(state)));
        switch (state) {
            case UNPUBLISHED -> {}
            case PUBLISHED -> addClassName("ok");
            case TAKEN_BACK -> addClassName("danger");
        }
    }

    static String messageKey(DigestState state) {
        return switch (state) {
            case UNPUBLISHED -> "digests.state.unpublished";
            case PUBLISHED -> "digests.state.published";
            case TAKEN_BACK -> "digests.state.takenBack";
        };
    }
}
