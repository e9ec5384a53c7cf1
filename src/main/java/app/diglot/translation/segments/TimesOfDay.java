package app.diglot.translation.segments;

import java.util.Set;

/** {@code At 5 a.m. Mr. Smith went}: a time alone is no sentence yet. */
final class TimesOfDay implements Rule {

    private static final Set<String> HALVES = Set.of("a.m", "p.m", "A.M", "P.M");
    private static final Set<String> PREPOSITIONS =
            Set.of("At", "By", "From", "Since", "Until", "Till", "Before", "After", "Around");

    @Override
    public Verdict judge(Gap gap) {
        if (!gap.isFullStop() || !HALVES.contains(gap.wordBefore().text())) {
            return Verdict.UNDECIDED;
        }
        Word hour = gap.wordBefore().before();
        Word preposition = hour.before();
        boolean isAlone = preposition.start() == gap.prose().afterSpace(gap.sentence());
        return isAlone && PREPOSITIONS.contains(preposition.text()) ? Verdict.GOES_ON : Verdict.UNDECIDED;
    }
}
