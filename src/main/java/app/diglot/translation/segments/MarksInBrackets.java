package app.diglot.translation.segments;

/** {@code [...]}, {@code (?)}: a bracket that holds marks alone is a part of its sentence. */
final class MarksInBrackets implements Rule {

    @Override
    public Verdict judge(Gap gap) {
        boolean isAlone = gap.isClosed() && "([\uff08".indexOf(gap.prose().at(gap.mark() - 1)) >= 0;
        return isAlone ? Verdict.GOES_ON : Verdict.UNDECIDED;
    }
}
