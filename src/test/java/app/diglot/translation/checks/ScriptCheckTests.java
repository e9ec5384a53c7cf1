package app.diglot.translation.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScriptCheckTests {

    private final Check check = new ScriptCheck();

    @Test
    void findsTraditionalCharacterAndMendsIt() {
        CheckedPair pair = Pairs.intoChinese("We learn.", "我們学习。");

        assertThat(check.findIn(pair)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message()).isEqualTo("translation.check.script.traditional");
            assertThat(Pairs.mended(pair, finding)).isEqualTo("我们学习。");
        });
    }

    @Test
    void leavesWhatBothScriptsHave() {
        assertThat(check.findIn(Pairs.intoChinese("After that.", "然后在这里面。"))).isEmpty();
    }
}
