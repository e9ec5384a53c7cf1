package app.diglot.translation;

import app.diglot.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** A text beside its translation; none where nobody has ever written one. */
public record TextPair(SourceText source, @Nullable Translation translation) {

    public TextState state() {
        return translation == null ? TextState.UNTRANSLATED : translation.state();
    }

    /** The translated words; empty where there are none. */
    public String content() {
        return translation == null ? "" : translation.content();
    }

    public boolean isBy(PersonId person) {
        return translation != null && person.equals(translation.translatedBy());
    }

    /** What the next save has to name. */
    public long version() {
        return translation == null ? 0 : translation.version();
    }
}
