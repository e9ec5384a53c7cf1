package app.diglot.translation.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EmptyCheckTests {

    private final Check check = new EmptyCheck();

    @Test
    void findsThatNothingIsTranslated() {
        CheckedPair pair = Pairs.intoChinese("A title", "  ");

        assertThat(check.findIn(pair)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.message()).isEqualTo("translation.check.empty.target");
        });
    }

    @Test
    void asksForNothingWhereTheSourceIsEmpty() {
        assertThat(check.findIn(Pairs.intoChinese("", ""))).isEmpty();
    }
}
