package app.diglot.translation.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WidthCheckTests {

    private final Check check = new WidthCheck();

    @Test
    void findsHalfWidthCommaAndMendsIt() {
        CheckedPair pair = Pairs.intoChinese("First, we win.", "首先,我们胜出。");

        assertThat(check.findIn(pair)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message()).isEqualTo("translation.check.width.half");
            assertThat(Pairs.mended(pair, finding)).isEqualTo("首先，我们胜出。");
        });
    }

    @Test
    void findsFullWidthCommaInEnglish() {
        CheckedPair pair = Pairs.intoEnglish("首先，我们胜出。", "First，we win.");

        assertThat(check.findIn(pair)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message()).isEqualTo("translation.check.width.full");
            assertThat(Pairs.mended(pair, finding)).isEqualTo("First, we win.");
        });
    }

    @Test
    void findsFullWidthLetter() {
        CheckedPair pair = Pairs.intoChinese("We use A.", "我们使用Ａ。");

        assertThat(check.findIn(pair)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message()).isEqualTo("translation.check.width.letter");
            assertThat(Pairs.mended(pair, finding)).isEqualTo("我们使用A。");
        });
    }

    @Test
    void onlyHintsAmongLatinNames() {
        CheckedPair pair = Pairs.intoChinese("RNN, LSTM and GRU.", "RNN, LSTM和GRU。");

        assertThat(check.findIn(pair)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.HINT);
            assertThat(finding.message()).isEqualTo("translation.check.width.half");
            assertThat(Pairs.mended(pair, finding)).isEqualTo("RNN，LSTM和GRU。");
        });
    }

    @Test
    void leavesNumbersAndFormulas() {
        assertThat(check.findIn(Pairs.intoChinese("It has 1,000 and $a,b$ at 0.5.", "它有1,000个，$a,b$为0.5。")))
                .isEmpty();
    }
}
