package app.diglot.translation.segments;

/** ASCII marks without white space behind them: within numbers and names, or before Chinese, or where a space was forgotten. */
final class UnspacedMarks implements Rule {

    @Override
    public Verdict judge(Gap gap) {
        if (gap.isSpaced()) {
            return Verdict.UNDECIDED;
        }
        if (gap.prose().isHan(gap.nextWordStart())) {
            return isItemNumber(gap) ? Verdict.GOES_ON : Verdict.ENDS;
        }
        return isForgottenSpace(gap) ? Verdict.ENDS : Verdict.GOES_ON;
    }

    /** {@code 如下：1.我们}. */
    private static boolean isItemNumber(Gap gap) {
        Word number = gap.wordBefore();
        return gap.isFullStop()
                && number.isNumber()
                && "\uff1a\uff1b\uff0c:;, \n".indexOf(gap.prose().at(number.start() - 1)) >= 0;
    }

    /** {@code Hello world.Today is}, not {@code torch.Tensor}: the word behind must be one that begins sentences. */
    private static boolean isForgottenSpace(Gap gap) {
        Word before = gap.wordBefore();
        Word after = gap.wordAfter();
        char behind = gap.prose().at(after.end());
        return isWholeWord(before)
                && !gap.isClosed()
                && Openers.begins(after)
                && (Marks.isSpace(behind) || behind == '.' || behind == '\'' || behind == ',');
    }

    private static boolean isWholeWord(Word word) {
        char first = word.prose().at(word.start() - 1);
        boolean standsAlone =
                first == 0 || Marks.isSpace(first) || first == ',' || first == '-' || Marks.isOpening(first);
        boolean dotted =
                word.text().indexOf('.') >= 0 && !Character.isDigit(word.text().charAt(0));
        return standsAlone && !dotted && !word.isEmpty() && !word.isSingleLetter();
    }
}
