package app.diglot.translation.segments;

import app.diglot.shared.Atom;
import app.diglot.shared.Atoms;
import java.util.Arrays;

/**
 * A text in which every atom is one character, and so can neither be broken nor end a sentence from within. The rules read this;
 * {@link #place} leads back to the text.
 */
final class Prose {

    /** A formula, an address, code. */
    static final char ATOM = '\uFFFC';

    static final char CITATION = '\uE000';
    static final char OPENING = '\uE001';
    static final char CLOSING = '\uE002';
    /** TeX's unbreakable space: what stands on both sides of it belongs together. */
    static final char TIE = '\uE003';

    private final String shown;
    private final int[] places;

    private Prose(String shown, int[] places) {
        this.shown = shown;
        this.places = places;
    }

    static Prose of(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        int[] places = new int[text.length() + 1];
        int at = 0;
        for (Atom atom : Atoms.of(text.stripTrailing())) {
            if (atom.source().isBlank()) {
                continue; // a blank line, which separates paragraphs
            }
            append(text, at, atom.start(), shown, places);
            places[shown.length()] = atom.start();
            shown.append(shownAs(atom));
            if (endsSentence(atom)) {
                places[shown.length()] = atom.start();
                shown.append('.');
            }
            at = atom.end();
        }
        append(text, at, text.length(), shown, places);
        places[shown.length()] = text.length();
        return new Prose(shown.toString(), Arrays.copyOf(places, shown.length() + 1));
    }

    private static void append(String text, int from, int to, StringBuilder shown, int[] places) {
        for (int i = from; i < to; i++) {
            places[shown.length()] = i;
            shown.append(text.charAt(i));
        }
    }

    private static char shownAs(Atom atom) {
        return switch (atom.kind()) {
            case FORMULA, ADDRESS, CODE -> ATOM;
            case CITATION -> CITATION;
            case OPENING -> OPENING;
            case CLOSING -> CLOSING;
            case CHARACTER -> character(atom.source());
        };
    }

    private static char character(String source) {
        return switch (source) {
            case "~" -> TIE;
            case "``" -> '\u201c';
            case "''" -> '\u201d';
            case "--" -> '\u2013';
            case "---" -> '\u2014';
            case "}" -> ')';
            default -> macro(source);
        };
    }

    private static char macro(String source) {
        if (source.startsWith("\\footnote")) {
            return '(';
        }
        if (source.startsWith("\\ldots") || source.startsWith("\\dots")) {
            return '\u2026';
        }
        // \'{E} is an E, \% a percent sign.
        int last = source.length() - 1;
        while (last > 0 && "{} ".indexOf(source.charAt(last)) >= 0) {
            last--;
        }
        return source.charAt(last);
    }

    /** Displayed formulas take the full stop of their sentence in: {@code $$a = b.$$}. */
    private static boolean endsSentence(Atom atom) {
        if (atom.kind() != Atom.Kind.FORMULA) {
            return false;
        }
        String source = atom.source();
        int end = source.length() - (source.endsWith("$$") || source.startsWith("\\") ? 2 : 1);
        while (end > 0 && Character.isWhitespace(source.charAt(end - 1))) {
            end--;
        }
        return end > 1 && source.charAt(end - 1) == '.' && source.charAt(end - 2) != '.';
    }

    String shown() {
        return shown;
    }

    int length() {
        return shown.length();
    }

    /** The character there, U+0000 before the beginning and behind the end. */
    char at(int index) {
        return index >= 0 && index < shown.length() ? shown.charAt(index) : 0;
    }

    /** Where the character stands in the text. */
    int place(int index) {
        return places[index];
    }

    boolean isHan(int index) {
        char c = at(index);
        return Character.isSurrogate(c) ? isIdeographicPair(index) : Marks.isHan(c);
    }

    private boolean isIdeographicPair(int index) {
        int start = Character.isLowSurrogate(at(index)) ? index - 1 : index;
        return start >= 0 && Character.isIdeographic(shown.codePointAt(start));
    }

    /** The first place from there on that is no white space. */
    int afterSpace(int index) {
        int end = index;
        while (end < shown.length() && Marks.isSpace(shown.charAt(end))) {
            end++;
        }
        return end;
    }

    String between(int from, int to) {
        return shown.substring(from, to);
    }
}
