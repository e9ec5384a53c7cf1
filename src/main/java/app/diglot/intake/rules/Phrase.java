package app.diglot.intake.rules;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a rule looks for, as the person wrote it. A text is taken as words (runs of letters and digits), single Chinese characters
 * and other single characters, and then:
 *
 * <ul>
 *   <li>A phrase matches whole words, whatever their case: {@code LLM} matches in "an llm-based agent", not in "LLMs2".
 *   <li>Runs of white space and hyphens are equal: {@code text to speech} and {@code text-to-speech} both match "text-to-speech",
 *       "Text to Speech" and "text--to speech". Any other character must stand in the text as it does in the phrase.
 *   <li>Where the phrase has a hyphen, the words may also be one: {@code pre-training} matches "pretraining", "pre-training" and
 *       "pre training"; {@code pre training} does not match "pretraining".
 *   <li>The last word may have a plural's ending: {@code s}, {@code es}, or {@code ies} in place of {@code y}. So {@code diffusion
 *       model} matches "diffusion models", and {@code body} matches "bodies"; {@code models} does not match "model".
 *   <li>With {@code *} at the end the last word may go on in any way: {@code segment*} matches "segmentation", "segments" and
 *       "Segment".
 *   <li>In double quotes, English or Chinese ones, a phrase matches as it is written, case, hyphens, spaces and form: {@code "SAM"}
 *       matches neither "Sam" nor "SAMs". A run of white space counts as one space.
 *   <li>Chinese has no word borders: {@code 扩散} matches in "潜扩散模型", {@code LLM} matches in "基于LLM的方法".
 * </ul>
 */
public record Phrase(String written) {

    static final int LONGEST = 100;
    private static final int SHORTEST_BEGINNING = 2;
    private static final Pattern QUOTED = Pattern.compile("[\"“”](.*)[\"“”]");
    private static final Pattern QUOTE = Pattern.compile("[\"“”]");

    /** What keeps a text from being a phrase. */
    public enum Problem {
        TOO_LONG,
        /** Neither letter nor digit in it. */
        NO_WORD,
        /** A quotation mark without its other, or within the phrase. */
        QUOTE,
        /** A {@code *} elsewhere than behind at least two letters at the end. */
        STAR,
        /** A hyphen at the beginning or end, where it would say nothing. */
        HYPHEN,
        /** A character that is not seen, or half of one. */
        CHARACTER
    }

    public Phrase {
        problem(written).ifPresent(problem -> {
            throw new IllegalArgumentException("not a phrase: " + problem);
        });
    }

    /** The problem of a text, whose white space is already made single, as a phrase. */
    public static Optional<Problem> problem(String text) {
        if (text.length() > LONGEST) {
            return Optional.of(Problem.TOO_LONG);
        }
        if (text.codePoints().anyMatch(Phrase::isNoText)) {
            return Optional.of(Problem.CHARACTER);
        }
        String inner = inner(text);
        if (QUOTE.matcher(inner).find()) {
            return Optional.of(Problem.QUOTE);
        }
        return problemOfInner(inner, isQuoted(text));
    }

    boolean isExact() {
        return isQuoted(written);
    }

    boolean isBeginning() {
        return !isExact() && written.endsWith("*");
    }

    /** The words themselves, without quotation marks and star. */
    String words() {
        String inner = inner(written);
        return isBeginning() ? inner.substring(0, inner.length() - 1) : inner;
    }

    @Override
    public String toString() {
        return written;
    }

    private static Optional<Problem> problemOfInner(String inner, boolean exact) {
        if (inner.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return Optional.of(Problem.NO_WORD);
        }
        if (Tokens.isHyphen(inner.codePointAt(0)) || Tokens.isHyphen(inner.codePointBefore(inner.length()))) {
            return Optional.of(Problem.HYPHEN);
        }
        int star = exact ? -1 : inner.indexOf('*');
        return star >= 0 && !isAtEndOfWord(inner, star) ? Optional.of(Problem.STAR) : Optional.empty();
    }

    private static boolean isAtEndOfWord(String inner, int star) {
        Tokens before = Tokens.of(inner.substring(0, star));
        int last = before.count() - 1;
        return star == inner.length() - 1
                && last >= 0
                && before.end(last) == star
                && before.isWord(last)
                && before.folded(last).length() >= SHORTEST_BEGINNING;
    }

    private static boolean isNoText(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    private static boolean isQuoted(String text) {
        return QUOTED.matcher(text).matches();
    }

    private static String inner(String text) {
        var quoted = QUOTED.matcher(text);
        return quoted.matches() ? quoted.group(1).strip() : text;
    }
}
