package app.diglot.translation.glossary;

import app.diglot.shared.Language;
import java.util.List;
import java.util.Optional;

/**
 * How the team translates a term.
 *
 * @param language the language of {@code source}; the translations are in the other one
 * @param source as it stands in running text, in the singular: {@code large language model}
 * @param translations the accepted ones, the preferred one first; may be empty for a term that is kept as it is
 * @param forbidden translations that are wrong here
 * @param abbreviation of the source, empty where there is none: {@code LLM}
 * @param keep whether the source itself may stand in the translation
 * @param note for the translators, empty where there is none
 */
public record Term(
        Language language,
        String source,
        List<String> translations,
        List<String> forbidden,
        String abbreviation,
        Kept keep,
        Level level,
        String note) {

    /** Whether a term stands in a translation as it is. */
    public enum Kept {
        AS_IT_IS,
        TRANSLATED
    }

    /** Longer than any term; a sentence belongs into the translation memory. */
    public static final int LONGEST = 200;

    public static final int LONGEST_NOTE = 2_000;

    public Term {
        source = source.strip();
        abbreviation = abbreviation.strip();
        note = note.strip();
        translations = phrases(translations);
        forbidden = phrases(forbidden);
        requirePhrase(source);
        if (abbreviation.length() > LONGEST || note.length() > LONGEST_NOTE) {
            throw new IllegalArgumentException("too long");
        }
        if (keep == Kept.TRANSLATED && translations.isEmpty()) {
            throw new IllegalArgumentException("a term has a translation or is kept as it is");
        }
        if (translations.stream().anyMatch(forbidden::contains)) {
            throw new IllegalArgumentException("a translation is not accepted and forbidden at once");
        }
    }

    private static List<String> phrases(List<String> phrases) {
        List<String> stripped = phrases.stream().map(String::strip).distinct().toList();
        stripped.forEach(Term::requirePhrase);
        return stripped;
    }

    private static void requirePhrase(String phrase) {
        if (phrase.isEmpty() || phrase.length() > LONGEST || phrase.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a term is one line of 1 to " + LONGEST + " characters");
        }
    }

    /** The first of the accepted translations, or the term itself where it is kept. */
    public String preferred() {
        return translations.isEmpty() ? source : translations.getFirst();
    }

    public boolean isKept() {
        return keep == Kept.AS_IT_IS;
    }

    /** How a translation into Chinese writes it where it stands first: {@code 大语言模型（LLM）}. */
    public Optional<String> firstUse() {
        if (abbreviation.isEmpty() || preferred().equals(source)) {
            return Optional.empty();
        }
        return Optional.of(
                language == Language.ENGLISH
                        ? preferred() + "（" + abbreviation + "）"
                        : preferred() + " (" + abbreviation + ")");
    }

    /** What may stand for it in a text of the given language, the best first: without the forbidden ones. */
    public List<String> writtenIn(Language wanted) {
        if (wanted != language) {
            return translations.isEmpty() ? List.of(source) : translations;
        }
        return List.of(source);
    }
}
