package app.diglot.translation.segments;

import java.util.Optional;

/** What an item of a list begins with: {@code 1.}, {@code a)}, {@code 2.)}, {@code (iii)}, a bullet. */
record ListMarker(int start, int end, Style style, int number) {

    enum Style {
        NUMBER_STOP,
        NUMBER_BRACKET,
        NUMBER_STOP_BRACKET,
        LETTER_STOP,
        LETTER_BRACKET,
        LETTER_STOP_BRACKET,
        BRACKETED,
        BULLET
    }

    private static final int LONGEST_NUMBER = 3;
    private static final String ROMAN = "ivx";

    static Optional<ListMarker> at(Prose prose, int start) {
        char c = prose.at(start);
        if (Marks.isBullet(c)) {
            return Optional.of(new ListMarker(start, start + 1, Style.BULLET, 0));
        }
        int end = labelEnd(prose, start);
        return end == start ? Optional.empty() : styled(prose, start, end);
    }

    /** Behind the number or the letter that begins there. */
    private static int labelEnd(Prose prose, int start) {
        int end = start;
        while (end - start < LONGEST_NUMBER && Marks.isDigit(prose.at(end))) {
            end++;
        }
        return end == start && isLetter(prose.at(start)) ? start + 1 : end;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static Optional<ListMarker> styled(Prose prose, int start, int end) {
        boolean stop = prose.at(end) == '.';
        int behind = stop ? end + 1 : end;
        boolean bracket = prose.at(behind) == ')';
        behind += bracket ? 1 : 0;
        if (behind == end || !Marks.isSpace(prose.at(behind))) {
            return Optional.empty();
        }
        boolean letter = isLetter(prose.at(start));
        int number = letter ? prose.at(start) : Integer.parseInt(prose.between(start, end));
        return Optional.of(new ListMarker(start, behind, style(letter, stop, bracket), number));
    }

    private static Style style(boolean letter, boolean stop, boolean bracket) {
        if (stop && bracket) {
            return letter ? Style.LETTER_STOP_BRACKET : Style.NUMBER_STOP_BRACKET;
        }
        if (stop) {
            return letter ? Style.LETTER_STOP : Style.NUMBER_STOP;
        }
        return letter ? Style.LETTER_BRACKET : Style.NUMBER_BRACKET;
    }

    /** A marker, a dash, a star or a heading's sign at the beginning of a line. */
    static boolean beginsLine(Prose prose, int start) {
        char c = prose.at(start);
        if ((c == '-' || c == '*' || c == '\u2013' || c == '+' || c == '>') && Marks.isSpace(prose.at(start + 1))) {
            return true;
        }
        return c == '#' || at(prose, start).isPresent() || isBracketed(prose, start);
    }

    private static boolean isBracketed(Prose prose, int start) {
        int from = prose.at(start) == '(' || prose.at(start) == '\uff08' ? start + 1 : start;
        int end = from;
        while (end - from < 5 && isLabel(prose.at(end))) {
            end++;
        }
        end += end == from && from > start && isLetter(prose.at(end)) ? 1 : 0;
        char bracket = prose.at(end);
        return end > from
                && (bracket == ')' || bracket == '\uff09')
                && (from > start || Marks.isSpace(prose.at(end + 1)));
    }

    private static boolean isLabel(char c) {
        return Marks.isDigit(c) || (c >= 'A' && c <= 'Z') || ROMAN.indexOf(c) >= 0;
    }

    /** Whether the sentence that would end there holds nothing but a marker. */
    static boolean isAlone(Gap gap) {
        Prose prose = gap.prose();
        int start = prose.afterSpace(gap.sentence());
        while (start < gap.mark() && (Marks.isBullet(prose.at(start)) || Marks.isOpening(prose.at(start)))) {
            start = prose.afterSpace(start + 1);
        }
        int length = gap.mark() - start;
        return length > 0 && length <= 4 && isLabel(prose, start, gap.mark());
    }

    private static boolean isLabel(Prose prose, int from, int to) {
        if (to == from + 1) {
            return Character.isLetterOrDigit(prose.at(from)) && !prose.isHan(from);
        }
        for (int i = from; i < to; i++) {
            if (!Marks.isDigit(prose.at(i)) && ROMAN.indexOf(Character.toLowerCase(prose.at(i))) < 0) {
                return false;
            }
        }
        return true;
    }
}
