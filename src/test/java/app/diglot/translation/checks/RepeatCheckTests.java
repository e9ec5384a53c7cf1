package app.diglot.translation.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RepeatCheckTests {

    private final Check check = new RepeatCheck();

    @Test
    void findsWordWrittenTwiceInEnglish() {
        CheckedPair pair = Pairs.intoEnglish("我们胜出。", "We win the the game.");

        assertThat(check.findIn(pair)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message()).isEqualTo("translation.check.repeat.twice");
            assertThat(Pairs.mended(pair, finding)).isEqualTo("We win the game.");
        });
    }

    @Test
    void findsParticleWrittenTwice() {
        CheckedPair pair = Pairs.intoChinese("Our new model.", "我们的的新模型。");

        assertThat(check.findIn(pair)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message()).isEqualTo("translation.check.repeat.twice");
            assertThat(Pairs.mended(pair, finding)).isEqualTo("我们的新模型。");
        });
    }

    @Test
    void findsMarkWrittenTwice() {
        CheckedPair pair = Pairs.intoChinese("We win.", "我们胜出。。");

        assertThat(check.findIn(pair)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message()).isEqualTo("translation.check.repeat.twice");
            assertThat(Pairs.mended(pair, finding)).isEqualTo("我们胜出。");
        });
    }

    @Test
    void leavesWhatIsDoubledOnPurpose() {
        assertThat(check.findIn(Pairs.intoChinese("Step by step, very many.", "一步一步，很多很多。")))
                .isEmpty();
    }

    @Test
    void leavesThatThat() {
        assertThat(check.findIn(Pairs.intoEnglish("我们知道。", "We know that that is so.")))
                .isEmpty();
    }
}
