package app.diglot.translation.glossary;

import java.util.Arrays;

/**
 * A text as terms are compared: lower case, half width, one space for what separates words (blanks, hyphens, ties), and none
 * beside a Chinese character, as both {@code Transformer模型} and {@code Transformer 模型} are written.
 */
final class FoldedText {

    private final String text;
    private final int[] origins;

    private FoldedText(String text, int[] origins) {
        this.text = text;
        this.origins = origins;
    }

    static FoldedText of(String original) {
        StringBuilder folded = new StringBuilder(original.length());
        int[] origins = new int[original.length()];
        int gap = -1;
        for (int i = 0; i < original.length(); i++) {
            char c = original.charAt(i);
            if (separates(c)) {
                gap = gap < 0 ? i : gap;
                continue;
            }
            if (gap >= 0 && !folded.isEmpty() && !isHan(c) && !isHan(folded.charAt(folded.length() - 1))) {
                origins[folded.length()] = gap;
                folded.append(' ');
            }
            gap = -1;
            origins[folded.length()] = i;
            folded.append(fold(c));
        }
        return new FoldedText(folded.toString(), Arrays.copyOf(origins, folded.length()));
    }

    static String fold(String phrase) {
        return of(phrase).text;
    }

    int length() {
        return text.length();
    }

    char charAt(int place) {
        return text.charAt(place);
    }

    /** Where the character at this place stands in the original. */
    int origin(int place) {
        return origins[place];
    }

    /** Whether no word is cut at this place. Chinese has no borders between words, so it may be cut anywhere. */
    boolean isBorder(int place) {
        return place == 0 || place == text.length() || !isWord(text.charAt(place - 1)) || !isWord(text.charAt(place));
    }

    private static boolean separates(char c) {
        return Character.isWhitespace(c)
                || c == '-'
                || c == '~'
                || c == '\u00a0'
                || (c >= '\u2010' && c <= '\u2013')
                || c == '\u3000';
    }

    private static char fold(char c) {
        if (c >= '\uff01' && c <= '\uff5e') {
            return Character.toLowerCase((char) (c - 0xfee0));
        }
        return c == '\u2019' ? '\'' : Character.toLowerCase(c);
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) && !isHan(c);
    }

    private static boolean isHan(char c) {
        return Character.isIdeographic(c);
    }
}
