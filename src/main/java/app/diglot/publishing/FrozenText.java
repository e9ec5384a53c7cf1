package app.diglot.publishing;

import app.diglot.shared.Language;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text as it was published, with its translation.
 *
 * @param key what the desk calls it, see {@code TextKey}
 * @param language the language of {@code source}
 * @param translation into the other language; none where the state is {@link FrozenState#MISSING}
 * @param engine the machine that made the translation, while no person answers for it
 * @param translator the name of who translated it
 * @param reviewer the name of who approved it
 */
public record FrozenText(
        String key,
        Language language,
        String source,
        @Nullable String translation,
        FrozenState state,
        @Nullable String engine,
        @Nullable String translator,
        @Nullable String reviewer) {

    public FrozenText {
        if ((translation == null) != (state == FrozenState.MISSING)) {
            throw new IllegalArgumentException("a translation is there or missing");
        }
    }

    public static FrozenText untranslated(String key, Language language, String source) {
        return new FrozenText(key, language, source, null, FrozenState.MISSING, null, null, null);
    }

    /** The words in that language, whether written in it or translated into it. */
    public Optional<String> in(Language wanted) {
        return wanted == language ? Optional.of(source) : Optional.ofNullable(translation);
    }

    /** The same without its translation. */
    public FrozenText sourceAlone() {
        return untranslated(key, language, source);
    }
}
