package app.diglot.translation.memory;

import java.text.Normalizer;
import java.util.Locale;

/** What a character does to a token, and how characters are folded and numbered. */
final class Letters {

    /** Separates tokens and is none. */
    static final byte BREAK = 0;
    /** Goes on with a word. */
    static final byte LETTER = 1;
    /** Goes on with a word or a number. */
    static final byte DIGIT = 2;
    /** Is a token by itself. */
    static final byte ALONE = 3;

    private static final byte[] OF_BASIC_PLANE = new byte[Character.MAX_VALUE + 1];
    private static final long PRIME = 0x100000001b3L;
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    static {
        for (int c = 0; c < OF_BASIC_PLANE.length; c++) {
            OF_BASIC_PLANE[c] = classify(c);
        }
    }

    private Letters() {}

    static byte of(int character) {
        return character < OF_BASIC_PLANE.length ? OF_BASIC_PLANE[character] : classify(character);
    }

    private static byte classify(int c) {
        if (Character.isIdeographic(c) || isKana(c)) {
            return ALONE;
        }
        if (c == '~' || c == '`') {
            return BREAK; // a tie and quotes of TeX, not the symbols that Unicode takes them for
        }
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> LETTER;
            case Character.DECIMAL_DIGIT_NUMBER -> DIGIT;
            case Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL,
                    Character.SURROGATE,
                    Character.PRIVATE_USE -> ALONE;
            default -> BREAK;
        };
    }

    private static boolean isKana(int c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.HIRAGANA || script == Character.UnicodeScript.KATAKANA;
    }

    /** Whether folding leaves this ideograph as it is, which spares most Chinese characters the work. */
    static boolean isPlainHan(int c) {
        return (c >= 0x4e00 && c <= 0x9fff) || (c >= 0x20000 && c < 0x2f800);
    }

    static String fold(String token) {
        return Normalizer.normalize(token, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'');
    }

    static long key(CharSequence folded) {
        return key(folded, 0, folded.length());
    }

    /** Of characters that folding changes only from upper to lower case, as in ASCII; else of folded ones. */
    static long key(CharSequence text, int from, int to) {
        long hash = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            hash = (hash ^ (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c)) * PRIME;
        }
        return mix(hash);
    }

    static long mix(long value) {
        long mixed = (value ^ value >>> 32) * GOLDEN;
        mixed = (mixed ^ mixed >>> 29) * GOLDEN;
        return mixed ^ mixed >>> 32;
    }
}
