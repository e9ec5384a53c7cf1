package app.diglot.translation.interchange;

import app.diglot.shared.Language;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Language tags as other tools write them, in any case, with hyphens or underscores. */
final class LanguageTag {

    private static final Set<String> TRADITIONAL = Set.of("TW", "HK", "MO");

    private LanguageTag() {}

    /** By the primary subtag. Traditional Chinese is another written language than ours: it gives none. */
    static Optional<Language> language(String tag) {
        Locale locale = locale(tag);
        return switch (locale.getLanguage()) {
            case "en" -> Optional.of(Language.ENGLISH);
            case "zh", "cmn" -> isTraditional(locale) ? Optional.empty() : Optional.of(Language.CHINESE);
            default -> Optional.empty();
        };
    }

    /** Whether BCP 47 allows it. */
    static boolean isWellFormed(String tag) {
        try {
            return !tag.isEmpty()
                    && !new Locale.Builder()
                            .setLanguageTag(tag)
                            .build()
                            .toLanguageTag()
                            .isEmpty();
        } catch (IllformedLocaleException refused) {
            return false;
        }
    }

    /** How far from {@code en} or {@code zh-CN} a tag of one of the two languages is. */
    static int distance(String tag) {
        Locale locale = locale(tag);
        String rest = locale.getScript() + locale.getCountry();
        return switch (rest) {
            case "" -> locale.getLanguage().equals("en") ? 0 : 2;
            case "CN", "HansCN" -> 0;
            case "US", "Hans" -> 1;
            default -> 3;
        };
    }

    // BCP 47: zh-Hant is the traditional script; without a script, the region tells.
    private static boolean isTraditional(Locale locale) {
        return locale.getScript().equals("Hant")
                || (locale.getScript().isEmpty() && TRADITIONAL.contains(locale.getCountry()));
    }

    private static Locale locale(String tag) {
        return Locale.forLanguageTag(tag.strip().replace('_', '-'));
    }
}
