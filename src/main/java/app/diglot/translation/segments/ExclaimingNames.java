package app.diglot.translation.segments;

import java.util.Set;

/** Names that are written with an exclamation mark: {@code Yahoo! Research}. */
final class ExclaimingNames implements Rule {

    private static final Set<String> NAMES = Set.of("Yahoo", "Jeopardy", "Joomla", "Yum", "Kahoot");

    @Override
    public Verdict judge(Gap gap) {
        boolean isName = gap.hasMark()
                && gap.markEnd() == gap.mark() + 1
                && gap.lastMark() == '!'
                && NAMES.contains(gap.wordBefore().text());
        if (!isName) {
            return Verdict.UNDECIDED;
        }
        return gap.isSpaced() ? Openers.verdict(gap) : Verdict.GOES_ON;
    }
}
