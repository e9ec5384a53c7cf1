package app.diglot.translation.segments;

/** {@code 。！？；}: they end a sentence whatever follows, unless the sentence visibly goes on. */
final class WideMarks implements Rule {

    private final ProseSentences language;

    WideMarks(ProseSentences language) {
        this.language = language;
    }

    @Override
    public Verdict judge(Gap gap) {
        if (!Marks.isWide(gap.lastMark())) {
            return Verdict.UNDECIDED;
        }
        if (goesOn(gap)) {
            return Verdict.GOES_ON;
        }
        return gap.isClosed() ? Verdict.UNDECIDED : Verdict.ENDS;
    }

    private boolean goesOn(Gap gap) {
        if (gap.lastMark() == '\uff1b' && language == ProseSentences.ENGLISH) {
            return true;
        }
        return isDecimal(gap) || Marks.isContinuing(gap.nextCharacter()) || Marks.isTerminator(gap.nextCharacter());
    }

    private static boolean isDecimal(Gap gap) {
        return gap.lastMark() == '\uff0e'
                && !gap.isSpaced()
                && Marks.isDigit(gap.prose().at(gap.mark() - 1))
                && Marks.isDigit(gap.nextCharacter());
    }
}
