package app.diglot.translation.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Raw and corrected Chinese typography of the corpus: what our rules claim of it. Most pages are traditional, so ScriptCheck stays out. */
@EnabledIfEnvironmentVariable(named = "DIGLOT_CORPUS", matches = ".+", disabledReason = "DIGLOT_CORPUS is not set")
class CorpusTypographyTests {

    private static final CheckContext SPACED = CheckContext.plain().with(Spacing.SPACE);

    private static List<String> lines(String file) throws IOException {
        return Files.readAllLines(Path.of(System.getenv("DIGLOT_CORPUS"), "translation", "typography", file));
    }

    private static CheckedPair pair(String text) {
        return Pairs.intoChinese("", text, SPACED);
    }

    /** With all one-key fixes of the check, from the end, so that the places stay true. */
    private static String mended(Check check, String text) {
        String mended = text;
        List<Finding> findings = new ArrayList<>(check.findIn(pair(text)));
        for (Finding finding : findings.reversed()) {
            Fix fix = finding.fix();
            mended = fix == null ? mended : fix.applyTo(mended);
        }
        return mended;
    }

    @Test
    void setsTheBlanksThatPanguSets() throws IOException {
        List<String> raw = lines("pangu/text-file.txt");
        List<String> expected = lines("pangu/text-file.expected.txt");
        int equal = 0;

        for (int i = 0; i < raw.size(); i++) {
            // Its half-width marks among Chinese are another rule: 所以,請問 gets a blank there and a full-width comma
            // here.
            String wanted = expected.get(i).replace(", ", ",").replace("? ", "?");
            equal += mended(new SpacingCheck(), raw.get(i)).equals(wanted) ? 1 : 0;
        }

        System.out.printf("pangu: %d of %d lines get the same blanks%n", equal, raw.size());
        assertThat(equal).isEqualTo(raw.size());
    }

    @Test
    void asksForNoBlankInWhatZhlintHasCorrected() throws IOException {
        List<String> fixed = lines("zhlint/example-units-fixed.md");
        long silent = fixed.stream()
                .filter(line -> new SpacingCheck().findIn(pair(line)).isEmpty())
                .count();

        System.out.printf("zhlint: %d of %d corrected lines ask for no blank%n", silent, fixed.size());
        assertThat(silent).isGreaterThanOrEqualTo(fixed.size() - 5);
    }
}
