package app.diglot.translation.checks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A bracket or quotation mark that has lost its partner. */
final class BracketCheck implements Check {

    private static final String OPENING = "([{（【《「『“〈";
    private static final String CLOSING = ")]}）】》」』”〉";
    /** What a mark may be closed by: full and half width belong together. */
    private static final String KINDS = "abcadefghi";

    private record Open(char mark, int at) {}

    @Override
    public String id() {
        return "bracket";
    }

    @Override
    public List<Finding> findIn(CheckedPair pair) {
        List<Integer> lost = lost(pair.target().prose());
        // The source may be at fault itself, as lists with a), b) are; a translation then has the same right.
        if (lost.isEmpty() || lost.size() <= lost(pair.source().prose()).size()) {
            return List.of();
        }
        return lost.stream()
                .map(at -> Finding.of(
                                id(),
                                Severity.WARNING,
                                "lost",
                                pair.target().text().substring(at, at + 1))
                        .inTarget(at, at + 1))
                .toList();
    }

    private static List<Integer> lost(String prose) {
        List<Integer> lost = new ArrayList<>();
        Deque<Open> open = new ArrayDeque<>();
        int quote = -1;
        for (int i = 0; i < prose.length(); i++) {
            char c = prose.charAt(i);
            if (c == '"') {
                quote = quote < 0 ? i : -1;
            } else if (OPENING.indexOf(c) >= 0) {
                open.push(new Open(c, i));
            } else if (CLOSING.indexOf(c) >= 0) {
                close(open, c, i, lost);
            }
        }
        open.forEach(one -> lost.add(one.at()));
        if (quote >= 0) {
            lost.add(quote);
        }
        lost.sort(null);
        return lost;
    }

    private static void close(Deque<Open> open, char c, int at, List<Integer> lost) {
        char kind = KINDS.charAt(CLOSING.indexOf(c));
        // Only a few are ever open at once; what is deeper than that is lost anyway.
        int depth = 0;
        for (Open one : open) {
            if (KINDS.charAt(OPENING.indexOf(one.mark())) == kind) {
                while (open.element() != one) {
                    lost.add(open.pop().at());
                }
                open.pop();
                return;
            }
            if (++depth == 8) {
                break;
            }
        }
        lost.add(at);
    }
}
