package app.diglot.translation.segments;

/** Full stops behind single letters: initials ({@code Albert I. Jones}), or the end of a sentence ({@code you and I. Did}). */
final class Initials implements Rule {

    @Override
    public Verdict judge(Gap gap) {
        Word letter = gap.wordBefore();
        if (!gap.isFullStop() || !gap.isSpaced() || !letter.isSingleLetter() || !letter.isCapitalised()) {
            return Verdict.UNDECIDED;
        }
        Word before = letter.before();
        if (isPartOfExpression(letter) || Openers.isLabelled(before) || isBeforeHan(gap)) {
            return Verdict.UNDECIDED;
        }
        return before.isCapitalised() && Openers.isName(gap.wordAfter()) ? Verdict.GOES_ON : Openers.verdict(gap);
    }

    private static boolean isBeforeHan(Gap gap) {
        return gap.prose().isHan(gap.nextWordStart());
    }

    /** {@code n-N}, {@code A/B}: joined to what stands before. */
    private static boolean isPartOfExpression(Word letter) {
        return "/+=".indexOf(letter.prose().at(letter.start() - 1)) >= 0 && letter.start() > 0;
    }
}
