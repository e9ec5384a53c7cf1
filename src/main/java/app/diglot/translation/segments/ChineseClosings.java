package app.diglot.translation.segments;

/**
 * {@code ……。”}: whether a sentence that ends within quotation marks or brackets ends the sentence around them. A title never does; a
 * bracket does where it holds a sentence of its own; a quotation does unless the words behind show that it is a part of theirs.
 */
final class ChineseClosings implements Rule {

    private final Stretches stretches;

    ChineseClosings(Stretches stretches) {
        this.stretches = stretches;
    }

    @Override
    public Verdict judge(Gap gap) {
        boolean han = Marks.isWide(gap.lastMark()) || gap.prose().isHan(gap.next());
        if (!gap.hasMark() || !gap.isClosed() || !han) {
            return Verdict.UNDECIDED;
        }
        char last = gap.last();
        if (Marks.isTerminator(last)) {
            return Marks.isContinuing(gap.nextCharacter()) ? Verdict.GOES_ON : Verdict.ENDS;
        }
        int opening = stretches.openingOf(gap.end() - 1);
        if (last == '\u300b' || last == '\u3009' || Marks.isContinuing(gap.nextCharacter())) {
            return Verdict.GOES_ON;
        }
        return opening < 0 ? Verdict.ENDS : quotation(gap, opening);
    }

    private static Verdict quotation(Gap gap, int opening) {
        Prose prose = gap.prose();
        boolean first = opening == prose.afterSpace(gap.sentence());
        if ("(\uff08[\uff3b\u3010".indexOf(prose.at(opening)) >= 0) {
            return first ? Verdict.ENDS : Verdict.GOES_ON;
        }
        boolean introduced = "\uff1a:\uff0c,".indexOf(prose.at(opening - 1)) >= 0;
        if (introduced) {
            return Verdict.ENDS;
        }
        if (isPartOfWhatFollows(gap, first)) {
            return Verdict.GOES_ON;
        }
        return first || isStop(gap) || ChineseClauses.beginsAt(prose, gap.next()) ? Verdict.ENDS : Verdict.GOES_ON;
    }

    private static boolean isPartOfWhatFollows(Gap gap, boolean first) {
        Prose prose = gap.prose();
        return (first && ChineseClauses.isSpeechAt(prose, gap.next()))
                || ChineseClauses.goesOnAt(prose, gap.next())
                || (!isStop(gap) && ChineseClauses.pointsBackAt(prose, gap.next()));
    }

    private static boolean isStop(Gap gap) {
        return gap.lastMark() == '\u3002';
    }
}
