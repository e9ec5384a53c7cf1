package app.diglot.translation.segments;

/**
 * Ends of lines. A blank line ends a sentence; a single end of line does where no sentence is under way: not within hard-wrapped
 * prose, but after a heading and between short lines none of which has a closing mark.
 */
final class Lines implements Rule {

    private static final int WRAPPED = 50;
    private static final int WRAPPED_HAN = 28;

    private final Prose prose;
    private int paragraphEnd = -1;

    Lines(Prose prose) {
        this.prose = prose;
    }

    @Override
    public Verdict judge(Gap gap) {
        int lines = lineEnds(gap.end(), gap.next());
        if (lines == 0) {
            return Verdict.UNDECIDED;
        }
        if (lines > 1 || ListMarker.beginsLine(prose, gap.next())) {
            return isLoneMark(gap) ? Verdict.GOES_ON : Verdict.ENDS;
        }
        if (gap.hasMark()) {
            return Verdict.UNDECIDED;
        }
        return isWithinSentence(gap) ? Verdict.GOES_ON : Verdict.ENDS;
    }

    /** Only a full stop follows in the next line. */
    private boolean isLoneMark(Gap gap) {
        return !gap.hasMark() && gap.nextCharacter() == '.' && Marks.isSpace(prose.at(gap.next() + 1));
    }

    private int lineEnds(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            char c = prose.at(i);
            count += Marks.isLineEnd(c) && !(c == '\n' && prose.at(i - 1) == '\r') ? 1 : 0;
            count += c == '\u2029' ? 1 : 0;
        }
        return count;
    }

    private boolean isWithinSentence(Gap gap) {
        char next = gap.nextCharacter();
        char last = gap.last();
        if (Marks.isTerminator(next)
                || Marks.isContinuing(next)
                || last == ','
                || last == '\uff0c'
                || last == '\u3001') {
            return true;
        }
        if (next == Prose.ATOM || isWrapped(gap)) {
            return true;
        }
        if (gap.isFollowedByLowerCase()) {
            return last == Prose.ATOM || Openers.expectsMore(gap.wordBefore()) || paragraphEndsSentence(gap.next());
        }
        return Openers.expectsMore(gap.wordBefore());
    }

    private boolean isWrapped(Gap gap) {
        int start = gap.end();
        while (start > 0 && gap.end() - start < WRAPPED && !Marks.isLineEnd(prose.at(start - 1))) {
            start--;
        }
        return gap.end() - start >= (prose.isHan(gap.end() - 1) ? WRAPPED_HAN : WRAPPED);
    }

    private boolean paragraphEndsSentence(int from) {
        if (paragraphEnd < from) {
            paragraphEnd = endOfParagraph(from);
        }
        int last = paragraphEnd;
        while (last > from && (Marks.isSpace(prose.at(last - 1)) || Marks.isClosing(prose.at(last - 1)))) {
            last--;
        }
        return last > from && Marks.isTerminator(prose.at(last - 1));
    }

    private int endOfParagraph(int from) {
        int end = from;
        while (end < prose.length()) {
            int next = prose.afterSpace(end);
            if (next > end && lineEnds(end, next) > 1) {
                return end;
            }
            end = next > end ? next : end + 1;
        }
        return end;
    }
}
