package app.diglot.translation.segments;

/** A sentence goes on where a comma, a small letter or a bracket follows. */
final class Continuations implements Rule {

    @Override
    public Verdict judge(Gap gap) {
        char next = gap.nextCharacter();
        if (Marks.isTerminator(next)) {
            return Verdict.GOES_ON;
        }
        if (Marks.isContinuing(next)) {
            return isDashBeforeCapital(gap) ? Verdict.ENDS : Verdict.GOES_ON;
        }
        if (gap.isFollowedByLowerCase() || isQuotationBeforeBracket(gap)) {
            return Verdict.GOES_ON;
        }
        return Verdict.UNDECIDED;
    }

    private static boolean isDashBeforeCapital(Gap gap) {
        int word = gap.prose().afterSpace(gap.next() + 1);
        return word > gap.next() + 1 && Character.isUpperCase(gap.prose().at(word));
    }

    /** {@code “…!” (Smith 55)}: the bracket says where the quotation is from. */
    private static boolean isQuotationBeforeBracket(Gap gap) {
        return gap.isClosed() && gap.nextCharacter() == '(' && "\"'\u201d\u2019".indexOf(gap.last()) >= 0;
    }
}
