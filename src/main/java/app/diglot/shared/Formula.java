package app.diglot.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A TeX formula found in a text: from {@code start} up to {@code end}, delimiters included, in UTF-16 code units.
 *
 * @param tex what stands between the delimiters
 * @param display whether it asks for a line of its own
 */
public record Formula(int start, int end, String tex, boolean display) {

    /** Longer than any formula of 26,509 abstracts, and short enough to keep the search for a closing delimiter cheap. */
    static final int LONGEST = 2_000;

    private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t]*\\n");
    /** A sum of money and the prose after it, up to the next dollar: {@code $5 a month, with the rest in US$}. */
    private static final Pattern MONEY =
            Pattern.compile("(?s)[\\d.,]+[KMBkmb]?\\s(?=[^\\\\]*[A-Za-z]{2,}[\\s,])[^\\\\]*");

    /** The formula that opens at this very place, if one does. */
    public static Optional<Formula> at(CharSequence text, int place) {
        char first = text.charAt(place);
        char second = place + 1 < text.length() ? text.charAt(place + 1) : '\0';
        if (first == '$' && second == '$') {
            return closedBy(text, place, 2, "$$", true);
        }
        if (first == '$') {
            return dollars(text, place);
        }
        if (first == '\\' && second == '(') {
            return closedBy(text, place, 2, "\\)", false);
        }
        if (first == '\\' && second == '[') {
            return closedBy(text, place, 2, "\\]", true);
        }
        return Optional.empty();
    }

    // Pandoc, tex_math_dollars: the opening $ has a non-space right after it, the closing $ a non-space right before it
    // and
    // no digit right after it.
    private static Optional<Formula> dollars(CharSequence text, int place) {
        int from = place + 1;
        if (from >= text.length() || Character.isWhitespace(text.charAt(from))) {
            return Optional.empty();
        }
        int depth = 0;
        int limit = Math.min(text.length(), from + LONGEST);
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{') {
                depth++;
            } else if (c == '}') {
                depth--;
            } else if (c == '$' && depth <= 0) {
                return closes(text, i) ? found(text, place, from, i, i + 1, false) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean closes(CharSequence text, int place) {
        boolean digitFollows = place + 1 < text.length() && isDigit(text.charAt(place + 1));
        return !Character.isWhitespace(text.charAt(place - 1)) && !digitFollows;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static Optional<Formula> closedBy(
            CharSequence text, int place, int opening, String closing, boolean display) {
        int from = place + opening;
        int limit = Math.min(text.length(), from + LONGEST);
        for (int i = from; i + closing.length() <= limit; i++) {
            if (text.charAt(i) == closing.charAt(0) && text.charAt(i + 1) == closing.charAt(1)) {
                return found(text, place, from, i, i + closing.length(), display);
            }
            if (text.charAt(i) == '\\') {
                i++;
            }
        }
        return Optional.empty();
    }

    private static Optional<Formula> found(CharSequence text, int start, int from, int to, int end, boolean display) {
        String tex = text.subSequence(from, to).toString();
        boolean formula = !tex.isBlank()
                && !BLANK_LINE.matcher(tex).find()
                && (display || !MONEY.matcher(tex).matches());
        return formula ? Optional.of(new Formula(start, end, tex, display)) : Optional.empty();
    }
}
