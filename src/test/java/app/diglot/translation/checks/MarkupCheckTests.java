package app.diglot.translation.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkupCheckTests {

    private final Check check = new MarkupCheck();

    @Test
    void findsTagAndTakesIt() {
        CheckedPair pair = Pairs.intoChinese("We win.", "我们<br>胜出。");

        assertThat(check.findIn(pair)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message()).isEqualTo("translation.check.markup.markup");
            assertThat(Pairs.mended(pair, finding)).isEqualTo("我们胜出。");
        });
    }

    @Test
    void findsScript() {
        CheckedPair pair = Pairs.intoChinese("We win.", "我们<script src=x>胜出。");

        assertThat(check.findIn(pair)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.message()).isEqualTo("translation.check.markup.script");
        });
    }

    @Test
    void findsEntity() {
        CheckedPair pair = Pairs.intoChinese("We win.", "我们&nbsp;胜出。");

        assertThat(check.findIn(pair)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message()).isEqualTo("translation.check.markup.markup");
            assertThat(Pairs.mended(pair, finding)).isEqualTo("我们胜出。");
        });
    }

    @Test
    void leavesWhatTheSourceHas() {
        assertThat(check.findIn(Pairs.intoChinese("The <b> tag & such.", "<b>标签&amp;其他。")))
                .isEmpty();
    }
}
