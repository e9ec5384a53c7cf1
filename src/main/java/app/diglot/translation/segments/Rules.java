package app.diglot.translation.segments;

import java.util.BitSet;
import java.util.List;

/** The rules in the order in which they are asked. Where none decides, Unicode's boundaries do. */
final class Rules {

    private static final Rule NO_MARK = gap -> gap.hasMark() ? Verdict.UNDECIDED : Verdict.GOES_ON;
    private static final Rule MARKS_IN_BRACKETS = new MarksInBrackets();
    private static final Rule ELLIPSES = new Ellipses();
    private static final Rule EXCLAIMING_NAMES = new ExclaimingNames();
    private static final Rule TIMES_OF_DAY = new TimesOfDay();
    private static final Rule ABBREVIATIONS = new Abbreviations();
    private static final Rule INITIALS = new Initials();
    private static final Rule CHINESE_ELLIPSES = new ChineseEllipses();
    private static final Rule UNSPACED_MARKS = new UnspacedMarks();
    private static final Rule CONTINUATIONS = new Continuations();
    private static final Rule BEGINNINGS = new Beginnings();

    private Rules() {}

    static List<Rule> of(Prose prose, Stretches stretches, ProseSentences language) {
        BitSet boundaries = UnicodeSentences.boundaries(prose.shown());
        return List.of(
                stretches,
                ListItems.in(prose),
                new Lines(prose),
                NO_MARK,
                MARKS_IN_BRACKETS,
                ELLIPSES,
                EXCLAIMING_NAMES,
                TIMES_OF_DAY,
                ABBREVIATIONS,
                INITIALS,
                new WideMarks(language),
                CHINESE_ELLIPSES,
                new ChineseClosings(stretches),
                UNSPACED_MARKS,
                CONTINUATIONS,
                BEGINNINGS,
                gap -> boundaries.get(gap.next()) ? Verdict.ENDS : Verdict.GOES_ON);
    }

    static boolean ends(Gap gap, List<Rule> rules) {
        for (Rule rule : rules) {
            Verdict verdict = rule.judge(gap);
            if (verdict != Verdict.UNDECIDED) {
                return verdict == Verdict.ENDS;
            }
        }
        return false;
    }
}
