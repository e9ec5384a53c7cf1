package app.diglot.translation.checks;

import java.util.Comparator;
import java.util.List;

/**
 * All checks. The list is written down, so that what is checked is known at compile time and needs neither scanning nor
 * reflection; a test fails while a check of this package is not in it.
 */
public final class Checks {

    private static final List<Check> ALL = List.of(
            new EmptyCheck(),
            new FormulaCheck(),
            new NumberCheck(),
            new AddressCheck(),
            new NameCheck(),
            new SentenceCheck(),
            new LengthCheck(),
            new LeftoverCheck(),
            new TermCheck(),
            new FirstUseCheck(),
            new ConsistencyCheck(),
            new BracketCheck(),
            new WidthCheck(),
            new SpacingCheck(),
            new RepeatCheck(),
            new ScriptCheck(),
            new SmallTalkCheck(),
            new LocalImageCheck(),
            new MarkupCheck());

    private static final Comparator<Finding> GRAVEST_FIRST = Comparator.comparing(Finding::severity)
            .thenComparing(finding -> finding.target() == null
                    ? Integer.MAX_VALUE
                    : finding.target().start());

    private Checks() {}

    public static List<Check> all() {
        return ALL;
    }

    /** What all checks find, the gravest first, then by place. */
    public static List<Finding> findIn(CheckedPair pair) {
        return ALL.stream()
                .flatMap(check -> check.findIn(pair).stream())
                .sorted(GRAVEST_FIRST)
                .toList();
    }
}
