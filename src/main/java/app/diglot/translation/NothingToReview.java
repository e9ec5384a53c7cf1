package app.diglot.translation;

import app.diglot.shared.TextKey;

/** The text has no translation, or only a machine's draft that nobody has confirmed. */
public class NothingToReview extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NothingToReview(TextKey key) {
        super("no person has translated " + key);
    }
}
