package app.diglot.translation.segments;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.Iterator;

/**
 * Quotations, titles, brackets and TeX groups: a sentence that ends within one is part of the sentence around it. One that is very
 * long is no part of a sentence any more and is read like other text; so is one that nothing closes before the next blank line.
 */
final class Stretches implements Rule {

    private static final String PAIRS =
            "()[]{}\u201c\u201d\u2018\u2019\u00ab\u00bb\u300c\u300d\u300e\u300f\u300a\u300b\u3008\u3009"
                    + "\uff08\uff09\u3010\u3011\uff3b\uff3d\uff5b\uff5d\u3014\u3015" + Prose.OPENING + Prose.CLOSING;
    private static final int DEEPEST_SEARCH = 8;
    private static final int LONGEST_QUOTATION = 1_000;
    private static final int LONGEST_BRACKET = 600;
    private static final int LONGEST_GROUP = 240;

    private final Prose prose;
    private final BitSet inside;
    private final int[] openings;
    private final Deque<Integer> open = new ArrayDeque<>();

    private Stretches(Prose prose) {
        this.prose = prose;
        this.inside = new BitSet(prose.length());
        this.openings = new int[prose.length()];
        Arrays.fill(openings, -1);
    }

    static Stretches in(Prose prose) {
        Stretches stretches = new Stretches(prose);
        for (int i = 0; i < prose.length(); i++) {
            stretches.read(i);
        }
        return stretches;
    }

    @Override
    public Verdict judge(Gap gap) {
        return inside.get(gap.end()) ? Verdict.GOES_ON : Verdict.UNDECIDED;
    }

    boolean closesAt(int index) {
        return index < openings.length && openings[index] >= 0;
    }

    /** Where that which closes here was opened; -1 where nothing was. */
    int openingOf(int closing) {
        return openings[closing];
    }

    private void read(int index) {
        char c = prose.at(index);
        if (c < 0x80 && c != '\n' && "()[]{}\"'".indexOf(c) < 0) {
            return;
        }
        if (c == '\n' && isBlankLine(index)) {
            open.clear();
        } else if (c == '"' || c == '\'') {
            straight(index);
        } else if (c == '\u2019' && Character.isLetterOrDigit(prose.at(index + 1))) {
            return; // an apostrophe
        } else {
            paired(index, PAIRS.indexOf(c));
        }
    }

    private boolean isBlankLine(int index) {
        int next = index + 1;
        while (prose.at(next) == ' ' || prose.at(next) == '\t' || prose.at(next) == '\r') {
            next++;
        }
        return prose.at(next) == '\n';
    }

    private void paired(int index, int pair) {
        if (pair < 0) {
            return;
        }
        if (pair % 2 == 0) {
            open.push(index);
        } else {
            close(index, PAIRS.charAt(pair - 1));
        }
    }

    private void straight(int index) {
        char before = prose.at(index - 1);
        char after = prose.at(index + 1);
        boolean canClose = before != 0 && !Marks.isSpace(before) && !Character.isLetterOrDigit(after);
        if (canClose && close(index, prose.at(index))) {
            return;
        }
        // '90s and 5' are neither opened nor closed by their mark.
        boolean canOpen = !Character.isLetterOrDigit(before)
                && after != 0
                && !Marks.isSpace(after)
                && !(prose.at(index) == '\'' && Marks.isDigit(after));
        if (canOpen) {
            open.push(index);
        } else {
            close(index, prose.at(index));
        }
    }

    private boolean close(int index, char opening) {
        if (prose.at(index) == '\'' && Character.isLetterOrDigit(prose.at(index + 1))) {
            return false;
        }
        int depth = 0;
        for (Iterator<Integer> opened = open.iterator(); opened.hasNext() && depth < DEEPEST_SEARCH; depth++) {
            int start = opened.next();
            if (prose.at(start) == opening) {
                take(start, index, depth);
                return true;
            }
        }
        return false;
    }

    /** What was opened later and is not closed yet was no opening. */
    private void take(int start, int end, int unclosed) {
        for (int i = 0; i <= unclosed; i++) {
            open.pop();
        }
        openings[end] = start;
        if (end - start <= longest(prose.at(start))) {
            inside.set(start + 1, end + 1);
        }
    }

    private static int longest(char opening) {
        return switch (opening) {
            case Prose.OPENING, '{' -> LONGEST_GROUP;
            case '(', '[', '\uff08', '\uff3b', '\uff5b', '\u3010', '\u3014' -> LONGEST_BRACKET;
            default -> LONGEST_QUOTATION;
        };
    }
}
