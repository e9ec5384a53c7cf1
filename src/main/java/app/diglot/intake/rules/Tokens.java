package app.diglot.intake.rules;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text cut into what phrases are made of: words (runs of letters, digits and their accents), single Chinese characters, and
 * single other characters. White space and hyphens stand between them and belong to none.
 */
final class Tokens {

    private static final int BEGIN_WITH = 64;

    private final String text;
    private String[] folded = new String[BEGIN_WITH];
    private int[] starts = new int[BEGIN_WITH];
    private int[] ends = new int[BEGIN_WITH];
    private int count;

    private Tokens(String text) {
        this.text = text;
    }

    static Tokens of(String text) {
        Tokens tokens = new Tokens(text);
        int at = 0;
        while (at < text.length()) {
            int first = text.codePointAt(at);
            int end = at + Character.charCount(first);
            if (isOfWord(first)) {
                end = tokens.endOfWord(end);
            }
            if (!isBetween(first)) {
                tokens.add(at, end);
            }
            at = end;
        }
        return tokens;
    }

    int count() {
        return count;
    }

    /** The token without regard to case and to the form of its characters: full width, ligatures, accents apart. */
    String folded(int index) {
        return folded[index];
    }

    String raw(int index) {
        return text.substring(starts[index], ends[index]);
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    /** What stands between a token and the one before it, with runs of white space as one space. */
    String before(int index) {
        String between = text.substring(ends[index - 1], starts[index]);
        return between.equals(" ") ? between : between.replaceAll("[\\s\\p{Z}]+", " ");
    }

    boolean isWord(int index) {
        return isOfWord(text.codePointAt(starts[index]));
    }

    static boolean isHyphen(int codePoint) {
        return codePoint == '-' || (codePoint >= 0x2010 && codePoint <= 0x2013) || codePoint == 0x2212;
    }

    private int endOfWord(int from) {
        int at = from;
        while (at < text.length()) {
            int next = text.codePointAt(at);
            if (!isOfWord(next)) {
                break;
            }
            at += Character.charCount(next);
        }
        return at;
    }

    private void add(int start, int end) {
        if (count == starts.length) {
            folded = Arrays.copyOf(folded, count * 2);
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
        }
        folded[count] = fold(text.substring(start, end));
        starts[count] = start;
        ends[count] = end;
        count++;
    }

    private static boolean isBetween(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) || isHyphen(codePoint);
    }

    private static boolean isOfWord(int codePoint) {
        if (codePoint < 0x80) {
            return (codePoint >= 'a' && codePoint <= 'z')
                    || (codePoint >= 'A' && codePoint <= 'Z')
                    || (codePoint >= '0' && codePoint <= '9');
        }
        return !Character.isIdeographic(codePoint)
                && (Character.isLetterOrDigit(codePoint)
                        || Character.getType(codePoint) == Character.NON_SPACING_MARK
                        || Character.getType(codePoint) == Character.COMBINING_SPACING_MARK);
    }

    private static String fold(String token) {
        for (int i = 0; i < token.length(); i++) {
            if (token.charAt(i) >= 0x80) {
                return Normalizer.normalize(token.replace('’', '\''), Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT);
            }
        }
        return token.toLowerCase(Locale.ROOT);
    }
}
