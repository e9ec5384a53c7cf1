package app.diglot.translation.segments;

/** Full stops behind single letters: initials ({@code Albert I. Jones}), or the end of a sentence ({@code you and I. Did}). */
final class Initials implements Rule {

    @Override
    public Verdict judge(Gap gap) {
        Word letter = gap.wordBefore();
        if (!gap.isFullStop() || !gap.isSpaced() || !letter.isSingleLetter() || !letter.isCapitalised()) {
            return Verdict.UNDECIDED;
        }
        if (gap.prose().isHan(letter.start() - 1)) {
            return Verdict.UNDECIDED;
        }
        if (isPartOfExpression(letter)) {
            return Verdict.UNDECIDED;
        }
        Word before = letter.before();
        if (Openers.isLabelled(before)) {
            return Verdict.UNDECIDED;
        }
        return isOfAName(before) && Openers.isName(gap.wordAfter()) ? Verdict.GOES_ON : Openers.verdict(gap);
    }

    /** {@code n-N}, {@code A/B}: joined to what stands before. */
    private static boolean isPartOfExpression(Word letter) {
        return "/+=".indexOf(letter.prose().at(letter.start() - 1)) >= 0 && letter.start() > 0;
    }

    private static boolean isOfAName(Word before) {
        return before.isCapitalised();
    }
}
