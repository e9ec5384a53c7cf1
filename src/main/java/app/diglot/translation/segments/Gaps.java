package app.diglot.translation.segments;

import org.jspecify.annotations.Nullable;

/** The places where a sentence may end, from the beginning of a text to its end: behind closing marks, and at white space. */
final class Gaps {

    private final Prose prose;
    private final Stretches stretches;
    private int at;

    Gaps(Prose prose, Stretches stretches) {
        this.prose = prose;
        this.stretches = stretches;
        this.at = prose.afterSpace(0);
    }

    /**
     * The next one before the end of the text, null where none is left.
     *
     * @param sentence where the sentence begins that may end there
     */
    @Nullable
    Gap next(int sentence) {
        while (at < prose.length()) {
            Gap gap = isMark(at) ? marked(sentence) : Marks.isSpace(prose.at(at)) ? unmarked(sentence) : null;
            at = gap == null ? at + 1 : gap.next();
            if (gap != null && gap.next() < prose.length()) {
                return gap;
            }
        }
        return null;
    }

    private boolean isMark(int index) {
        return Marks.isTerminator(prose.at(index)) && !beginsName(index) && !beginsImage(index);
    }

    /** {@code .jpeg}, {@code .5}. */
    private boolean beginsName(int index) {
        return prose.at(index) == '.'
                && Marks.isSpace(prose.at(index - 1))
                && Character.isLetterOrDigit(prose.at(index + 1));
    }

    /** Markdown's <code>![words](address)</code>. */
    private boolean beginsImage(int index) {
        return prose.at(index) == '!' && prose.at(index + 1) == '[';
    }

    private Gap unmarked(int sentence) {
        return new Gap(prose, sentence, at, at, at, prose.afterSpace(at));
    }

    private Gap marked(int sentence) {
        int markEnd = Ellipses.endOfMarks(prose, at);
        int end = References.end(prose, closed(markEnd));
        return new Gap(prose, sentence, at, markEnd, end, prose.afterSpace(end));
    }

    private int closed(int markEnd) {
        int end = markEnd;
        while (closes(end)) {
            end++;
        }
        return end;
    }

    private boolean closes(int index) {
        char c = prose.at(index);
        if (c == '"' || c == '\'' || c == '\u2019') {
            return stretches.closesAt(index) || isBehind(index);
        }
        // *emphasis* of Markdown closes like a bracket.
        return Marks.isClosing(c) || c == '*' || Marks.isTerminator(c);
    }

    private boolean isBehind(int index) {
        char next = prose.at(index + 1);
        return next == 0 || Marks.isSpace(next) || Marks.isClosing(next);
    }
}
