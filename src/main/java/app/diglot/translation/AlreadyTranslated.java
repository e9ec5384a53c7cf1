package app.diglot.translation;

import app.diglot.shared.TextKey;

/** A machine's draft came for a text that a person has already written. */
public class AlreadyTranslated extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AlreadyTranslated(TextKey key) {
        super("a person has already translated " + key);
    }
}
