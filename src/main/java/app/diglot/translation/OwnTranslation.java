package app.diglot.translation;

import app.diglot.shared.TextKey;

/** A translator wanted to review what he or she translated: another person does that, or an override with its reason. */
public class OwnTranslation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public OwnTranslation(TextKey key) {
        super("own translation of " + key);
    }
}
