package app.diglot.translation.segments;

/** {@code ……} trails off within a sentence or at its end: it ends one where the next words begin a clause of their own. */
final class ChineseEllipses implements Rule {

    @Override
    public Verdict judge(Gap gap) {
        if (gap.lastMark() != '\u2026' && !isThreeStops(gap)) {
            return Verdict.UNDECIDED;
        }
        Prose prose = gap.prose();
        if (!prose.isHan(gap.mark() - 1) && !prose.isHan(gap.nextWordStart())) {
            return Verdict.UNDECIDED;
        }
        return gap.isSpaced() || ChineseClauses.beginsAt(prose, gap.next()) ? Verdict.ENDS : Verdict.GOES_ON;
    }

    private static boolean isThreeStops(Gap gap) {
        return gap.markEnd() - gap.mark() >= 3 && gap.lastMark() == '.';
    }
}
