package app.diglot.translation;

import app.diglot.shared.Fingerprint;
import app.diglot.shared.Language;
import app.diglot.shared.TextKey;

/** A text as it stands in the language it was written in; given by its owner, who alone knows what it belongs to. */
public record SourceText(TextKey key, Language language, String content) {

    /** The language it is translated into. */
    public Language target() {
        return language.other();
    }

    /** The name under which its translation is stored. */
    public String targetKey() {
        return key.in(target());
    }

    /** The same text as it read at another time. */
    public SourceText reading(String otherContent) {
        return content.equals(otherContent) ? this : new SourceText(key, language, otherContent);
    }

    public Fingerprint fingerprint() {
        return Fingerprint.of(content);
    }

    public SourcePrint print() {
        return new SourcePrint(key, language, fingerprint());
    }

    /** Nothing is written here, so there is nothing to translate. */
    public boolean isBlank() {
        return content.isBlank();
    }
}
