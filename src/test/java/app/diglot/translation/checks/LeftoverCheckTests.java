package app.diglot.translation.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LeftoverCheckTests {

    private final Check check = new LeftoverCheck();

    @Test
    void findsClauseThatIsLeft() {
        CheckedPair pair = Pairs.intoChinese("We show that it is in the end.", "我们 show that it is in 最后。");

        assertThat(check.findIn(pair)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message()).isEqualTo("translation.check.leftover.english");
        });
    }

    @Test
    void findsThatNothingWasTranslated() {
        CheckedPair pair = Pairs.intoChinese("We show that it works.", "We show that it works.");

        assertThat(check.findIn(pair)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.message()).isEqualTo("translation.check.leftover.untranslated");
        });
    }

    @Test
    void findsChineseInEnglish() {
        CheckedPair pair = Pairs.intoEnglish("我们提出框架。", "We propose 框架 here.");

        assertThat(check.findIn(pair)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message()).isEqualTo("translation.check.leftover.chinese");
        });
    }

    @Test
    void leavesTermsAndNames() {
        assertThat(check.findIn(Pairs.intoChinese(
                        "We use prompt tuning and chain of thought.", "我们使用 prompt tuning 和思维链（chain of thought）。")))
                .isEmpty();
    }
}
