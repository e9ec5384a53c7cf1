package app.diglot.translation;

import app.diglot.shared.TextKey;

/** Somebody has written since the version that was to be confirmed, reviewed or reopened. */
public class TranslationChangedMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TranslationChangedMeanwhile(TextKey key) {
        super("translation of " + key + " changed meanwhile");
    }
}
