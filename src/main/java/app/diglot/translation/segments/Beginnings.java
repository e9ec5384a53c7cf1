package app.diglot.translation.segments;

/** A sentence has ended where the next word begins with a capital, a digit, a formula, a citation, or is Chinese. */
final class Beginnings implements Rule {

    @Override
    public Verdict judge(Gap gap) {
        char next = gap.nextInitial();
        boolean begins = gap.isFollowedByCapital()
                || Marks.isDigit(next)
                || next == Prose.ATOM
                || next == Prose.CITATION
                || gap.prose().isHan(gap.nextWordStart());
        return begins ? Verdict.ENDS : Verdict.UNDECIDED;
    }
}
