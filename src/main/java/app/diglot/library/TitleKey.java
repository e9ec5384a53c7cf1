package app.diglot.library;

import app.diglot.shared.Fingerprint;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What is the same for titles that differ in case, punctuation, white space, accents and TeX's marks alone. Formulas count by their
 * letters and digits, so that {@code $k$-means} and {@code K-Means} are the same.
 *
 * @param value empty where the title has neither letter nor digit, and so is like no other
 */
record TitleKey(String value) {

    // TeX's commands that only say how a word looks; those that stand for a letter, such as \alpha, count as that word.
    private static final Pattern LOOKS = Pattern.compile(
            "\\\\(?:text(?:it|bf|sc|tt|rm|sf|up|normal)?|math(?:bf|it|rm|cal|bb|sf|tt|frak|scr)?|emph|boldsymbol|bm|operatorname|left|right|ensuremath)(?![a-zA-Z])");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    static TitleKey of(String title) {
        String looks = LOOKS.matcher(title).replaceAll("");
        String letters = NO_LETTERS
                .matcher(Normalizer.normalize(looks, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return new TitleKey(letters.isEmpty() ? "" : Fingerprint.of(letters).value());
    }
}
