package app.diglot.translation.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LocalImageCheckTests {

    private final Check check = new LocalImageCheck();

    @Test
    void findsPathOfDisk() {
        CheckedPair pair = Pairs.intoChinese("We win.", "![图](C:/Users/me/1.png)");

        assertThat(check.findIn(pair)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.message()).isEqualTo("translation.check.localImage.path");
        });
    }

    @Test
    void findsRelativePath() {
        CheckedPair pair = Pairs.intoChinese("We win.", "![图](./crop_LLM/page_0.jpg)");

        assertThat(check.findIn(pair)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.message()).isEqualTo("translation.check.localImage.path");
        });
    }

    @Test
    void leavesWhatTheSourceHasAndFormulas() {
        assertThat(check.findIn(
                        Pairs.intoChinese("See ../img/a.png and $f:\\mathbb{R}$.", "见../img/a.png和$f:\\mathbb{R}$。")))
                .isEmpty();
    }
}
