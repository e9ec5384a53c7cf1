package app.diglot.translation;

import app.diglot.shared.Fingerprint;
import app.diglot.shared.Language;
import app.diglot.shared.TextKey;

/** A source text known by its fingerprint alone, for lists that show states and no words. */
public record SourcePrint(TextKey key, Language language, Fingerprint fingerprint) {

    /** The name under which its translation is stored. */
    public String targetKey() {
        return key.in(language.other());
    }
}
