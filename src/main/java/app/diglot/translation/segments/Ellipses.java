package app.diglot.translation.segments;

/**
 * Runs of full stops. Three, attached or spaced ({@code . . .}), leave words out within a sentence; a fourth one ends it. Behind the
 * end of a sentence three spaced ones begin the next.
 */
final class Ellipses implements Rule {

    private static final int SPACED_FOUR = 7;

    /** The end of the marks that begin there, over the spaces of a spaced ellipsis. */
    static int endOfMarks(Prose prose, int start) {
        int end = start + 1;
        while (Marks.isTerminator(prose.at(end)) || isSpacedFullStop(prose, end)) {
            end += Marks.isTerminator(prose.at(end)) ? 1 : 2;
        }
        return isFullStopBeforeEllipsis(prose, start, end) ? start + 1 : end;
    }

    private static boolean isSpacedFullStop(Prose prose, int index) {
        return prose.at(index) == ' '
                && prose.at(index - 1) == '.'
                && prose.at(index + 1) == '.'
                && !Character.isLetterOrDigit(prose.at(index + 2));
    }

    /** {@code compounds. . . . The}: the sentence ends, and the next one begins with words left out. */
    private static boolean isFullStopBeforeEllipsis(Prose prose, int start, int end) {
        return end == start + SPACED_FOUR
                && prose.at(start + 1) == ' '
                && Character.isLetterOrDigit(prose.at(start - 1))
                && Character.isUpperCase(prose.at(prose.afterSpace(end)));
    }

    @Override
    public Verdict judge(Gap gap) {
        if (gap.isFullStop() && gap.isSpaced() && gap.nextCharacter() == '.') {
            return Verdict.ENDS;
        }
        if (!isEllipsis(gap)) {
            return Verdict.UNDECIDED;
        }
        if (gap.mark() == gap.sentence() || isSpacedThree(gap) || !gap.isSpaced()) {
            return Verdict.GOES_ON;
        }
        return isLeftOut(gap) ? Openers.verdict(gap) : capital(gap);
    }

    private static Verdict capital(Gap gap) {
        return gap.isFollowedByCapital() ? Verdict.ENDS : Verdict.UNDECIDED;
    }

    private static boolean isEllipsis(Gap gap) {
        for (int i = gap.mark(); i < gap.markEnd(); i++) {
            char c = gap.prose().at(i);
            if (c != '.' && c != ' ' && c != '\u2026') {
                return false;
            }
        }
        return gap.hasMark() && !gap.isFullStop() && !isBesideHan(gap);
    }

    private static boolean isBesideHan(Gap gap) {
        return gap.prose().isHan(gap.mark() - 1) || gap.prose().isHan(gap.next());
    }

    private static boolean isSpacedThree(Gap gap) {
        return gap.prose().between(gap.mark(), gap.markEnd()).equals(". . .");
    }

    /** Three with a space before them: words are left out, the sentence need not have ended. */
    private static boolean isLeftOut(Gap gap) {
        boolean three = gap.lastMark() == '\u2026' || gap.markEnd() - gap.mark() == 3;
        return three && Marks.isSpace(gap.prose().at(gap.mark() - 1));
    }
}
