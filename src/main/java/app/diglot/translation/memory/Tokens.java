package app.diglot.translation.memory;

import app.diglot.shared.Atom;
import app.diglot.shared.Atoms;
import java.util.Arrays;

/**
 * What a text is compared by. Each of these is one token:
 *
 * <ul>
 *   <li>an {@link Atom}, by its characters as they are (but no tie, dash or quote of TeX, which are punctuation);
 *   <li>a number, with the points and commas within;
 *   <li>a word: letters, digits and marks, with the apostrophes within; a hyphen parts words;
 *   <li>an ideograph, a kana, a symbol.
 * </ul>
 *
 * White space and punctuation are none, unless the text has nothing else: then each character of it but white space is one. Tokens
 * are the same when they are so after Unicode's NFKC (which makes full width half) and in lower case.
 */
final class Tokens {

    private static final int FIRST_ROOM = 32;

    enum Kind {
        WORD,
        NUMBER,
        ATOM
    }

    private final String text;
    private long[] keys;
    private int[] starts;
    private int[] ends;
    private Kind[] kinds;
    private int size;

    private Tokens(String text) {
        this.text = text;
        int room = Math.min(FIRST_ROOM, text.length());
        keys = new long[room];
        starts = new int[room];
        ends = new int[room];
        kinds = new Kind[room];
    }

    static Tokens of(String text) {
        Tokens tokens = new Tokens(text);
        tokens.read();
        return tokens;
    }

    int size() {
        return size;
    }

    /**
     * What stands for a token: 64 well mixed bits of its folded characters. Tokens with the same key are taken for the same; among a
     * million different ones two share a key with a chance of one in forty million.
     */
    long key(int index) {
        return keys[index];
    }

    long[] keys() {
        return Arrays.copyOf(keys, size);
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    Kind kind(int index) {
        return kinds[index];
    }

    String source(int index) {
        return text.substring(starts[index], ends[index]);
    }

    private void read() {
        int at = 0;
        if (mayHoldAtoms(text)) {
            for (Atom atom : Atoms.of(text)) {
                words(at, atom.start());
                atom(atom);
                at = atom.end();
            }
        }
        words(at, text.length());
        if (size == 0) {
            characters();
        }
    }

    /** Whether reading a text for atoms is worth its while; most prose has none. */
    static boolean mayHoldAtoms(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isHint(text, i)) {
                return true;
            }
        }
        return false;
    }

    // A DOI begins with 10. and four digits, a citation in brackets with a digit.
    private static boolean isHint(String text, int at) {
        return switch (text.charAt(at)) {
            case '$', '\\', '`', '@' -> true;
            case ':' -> text.startsWith("//", at + 1) || (at > 4 && text.regionMatches(true, at - 5, "arxiv", 0, 5));
            case '[' -> at + 1 < text.length() && isDigit(text.charAt(at + 1));
            case '1' -> text.startsWith("0.", at + 1) && text.indexOf('/', at) > 0;
            default -> false;
        };
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void atom(Atom atom) {
        if (atom.kind() != Atom.Kind.CHARACTER) {
            if (!atom.source().isBlank()) {
                add(Letters.key(atom.source()) + 1, atom.start(), atom.end(), Kind.ATOM);
            }
        } else if (atom.source().chars().anyMatch(Character::isLetter)) {
            add(Letters.key(Letters.fold(atom.source())), atom.start(), atom.end(), Kind.WORD);
        }
    }

    private void words(int from, int to) {
        int at = from;
        while (at < to) {
            int c = text.codePointAt(at);
            at = switch (Letters.of(c)) {
                case Letters.BREAK -> at + Character.charCount(c);
                case Letters.ALONE -> alone(c, at);
                default -> word(at, to);
            };
        }
    }

    private int alone(int c, int at) {
        int end = at + Character.charCount(c);
        long key = Letters.isPlainHan(c) ? Letters.mix(c) : Letters.key(Letters.fold(text.substring(at, end)));
        add(key, at, end, Kind.WORD);
        return end;
    }

    private int word(int from, int to) {
        boolean ascii = true;
        boolean number = true;
        int at = from;
        while (at < to) {
            int c = text.codePointAt(at);
            byte kind = Letters.of(c);
            if (kind == Letters.BREAK || kind == Letters.ALONE) {
                if (!joins(c, at, to, number)) {
                    break;
                }
            } else {
                number &= kind == Letters.DIGIT;
            }
            ascii &= c < 128;
            at += Character.charCount(c);
        }
        long key = ascii ? Letters.key(text, from, at) : Letters.key(Letters.fold(text.substring(from, at)));
        add(key, from, at, number ? Kind.NUMBER : Kind.WORD);
        return at;
    }

    private boolean joins(int c, int at, int to, boolean number) {
        if (at + 1 >= to) {
            return false;
        }
        byte next = Letters.of(text.charAt(at + 1));
        return number
                ? (c == '.' || c == ',') && next == Letters.DIGIT
                : (c == '\'' || c == '\u2019') && next == Letters.LETTER;
    }

    private void characters() {
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int end = at + Character.charCount(c);
            if (!Character.isWhitespace(c)) {
                add(Letters.key(Letters.fold(text.substring(at, end))), at, end, Kind.WORD);
            }
            at = end;
        }
    }

    private void add(long key, int start, int end, Kind kind) {
        if (size == keys.length) {
            int room = size * 2 + 1;
            keys = Arrays.copyOf(keys, room);
            starts = Arrays.copyOf(starts, room);
            ends = Arrays.copyOf(ends, room);
            kinds = Arrays.copyOf(kinds, room);
        }
        keys[size] = key;
        starts[size] = start;
        ends[size] = end;
        kinds[size++] = kind;
    }
}
