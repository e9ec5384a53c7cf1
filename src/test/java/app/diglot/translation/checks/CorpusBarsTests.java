package app.diglot.translation.checks;

import static org.assertj.core.api.Assertions.assertThat;

import app.diglot.shared.Atom;
import app.diglot.shared.Language;
import app.diglot.translation.glossary.Glossary;
import app.diglot.translation.glossary.StarterTerms;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** How often checks speak where they should not, and are silent where they should speak; the figures are printed. */
@EnabledIfEnvironmentVariable(named = "DIGLOT_CORPUS", matches = ".+", disabledReason = "DIGLOT_CORPUS is not set")
class CorpusBarsTests {

    private static final CheckContext CONTEXT = CheckContext.plain().with(Glossary.of(StarterTerms.read()));

    private static CheckedPair pair(CorpusPairs.Pair pair, String chinese) {
        return CheckedPair.of(Language.ENGLISH, pair.english(), chinese, pair.field(), CONTEXT);
    }

    @Test
    void fewerThanFiveInAHundredHumanParagraphsAreWarned() throws IOException {
        List<CorpusPairs.Pair> pairs = CorpusPairs.human();
        Map<String, Integer> byCheck = new TreeMap<>();
        int warned = 0;

        for (CorpusPairs.Pair pair : pairs) {
            List<Finding> warnings = Checks.findIn(pair(pair, pair.chinese())).stream()
                    .filter(Finding::isWarning)
                    .toList();
            warned += warnings.isEmpty() ? 0 : 1;
            warnings.stream()
                    .map(finding -> finding.message().substring("translation.check.".length()))
                    .distinct()
                    .forEach(check -> byCheck.merge(check, 1, Integer::sum));
            show(pair, warnings);
        }

        System.out.printf(
                "human paragraphs warned: %d of %d, %.1f%% %s%n",
                warned, pairs.size(), 100.0 * warned / pairs.size(), byCheck);
        assertThat(pairs).hasSize(2_445);
        assertThat(warned).isLessThan(pairs.size() / 20);
    }

    private static void show(CorpusPairs.Pair pair, List<Finding> warnings) {
        if (System.getenv("DIGLOT_SHOW_FINDINGS") != null && !warnings.isEmpty()) {
            System.out.println("EN " + pair.english() + "\nZH " + pair.chinese());
            warnings.forEach(finding -> System.out.println(
                    "   " + finding.severity() + " " + finding.message() + " " + finding.parameters()));
        }
    }

    @Test
    void atMostOneInTenMachineAbstractsWithFormulasIsWarnedForThem() throws IOException {
        List<CorpusPairs.Pair> pairs = CorpusPairs.machine().stream()
                .filter(pair -> CheckedText.of(pair.english(), Language.ENGLISH)
                        .atoms(Atom.Kind.FORMULA)
                        .findAny()
                        .isPresent())
                .toList();

        List<CorpusPairs.Pair> warned = new ArrayList<>();
        for (CorpusPairs.Pair pair : pairs) {
            List<Finding> warnings = new FormulaCheck()
                    .findIn(pair(pair, pair.chinese())).stream()
                            .filter(Finding::isWarning)
                            .toList();
            show(pair, warnings);
            if (!warnings.isEmpty()) {
                warned.add(pair);
            }
        }

        System.out.printf("machine texts with formulas warned for them: %d of %d%n", warned.size(), pairs.size());
        assertThat(pairs).isNotEmpty();
        assertThat(warned.size() * 10).isLessThanOrEqualTo(pairs.size());
    }

    @Test
    void ninetyEightInAHundredSeededErrorsAreFound() throws IOException {
        List<CorpusPairs.Pair> pairs = new ArrayList<>(CorpusPairs.human());
        pairs.addAll(CorpusPairs.machine());
        SeededErrors errors = new SeededErrors(4, CONTEXT.glossary());
        int seeded = 0;
        int found = 0;
        int warned = 0;

        for (SeededErrors.Kind kind : SeededErrors.Kind.values()) {
            int[] counts = new int[3];
            for (CorpusPairs.Pair pair : pairs) {
                Optional<String> wrong = errors.in(pair, kind);
                if (wrong.isPresent()) {
                    count(pair, kind, wrong.get(), counts);
                }
            }
            seeded += counts[0];
            found += counts[1];
            warned += counts[2];
            System.out.printf(
                    "%-18s seeded %5d found %6.2f%% warned %6.2f%%%n",
                    kind, counts[0], 100.0 * counts[1] / counts[0], 100.0 * counts[2] / counts[0]);
        }

        System.out.printf(
                "all                seeded %5d found %6.2f%% warned %6.2f%%%n",
                seeded, 100.0 * found / seeded, 100.0 * warned / seeded);
        assertThat(found).isGreaterThan(seeded * 98 / 100);
    }

    private static void count(CorpusPairs.Pair pair, SeededErrors.Kind kind, String wrong, int[] counts) {
        Map<String, Long> before = tally(Checks.findIn(pair(pair, pair.chinese())));
        List<Finding> after = Checks.findIn(pair(pair, wrong));
        boolean isFound = rises(before, tally(after));
        boolean isWarned =
                rises(before, tally(after.stream().filter(Finding::isWarning).toList()));
        counts[0]++;
        counts[1] += isFound ? 1 : 0;
        counts[2] += isWarned ? 1 : 0;
        if (!isFound && kind.name().equals(System.getenv("DIGLOT_SHOW_MISSED"))) {
            System.out.println("EN " + pair.english() + "\nZH " + pair.chinese() + "\nXX " + wrong);
        }
    }

    /** By what a reader sees: the message with its words. */
    private static Map<String, Long> tally(List<Finding> findings) {
        return findings.stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.severity() + finding.message() + finding.parameters(),
                        HashMap::new,
                        Collectors.counting()));
    }

    private static boolean rises(Map<String, Long> before, Map<String, Long> after) {
        return after.entrySet().stream().anyMatch(one -> one.getValue() > before.getOrDefault(one.getKey(), 0L));
    }
}
