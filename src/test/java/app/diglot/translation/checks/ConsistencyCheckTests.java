package app.diglot.translation.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsistencyCheckTests {

    private final Check check = new ConsistencyCheck();

    private static final CheckContext EARLIER = CheckContext.plain()
            .with(List.of(new EarlierTranslation("Code is open.", "代码已开源。", LocalDate.of(2024, 1, 24))));

    @Test
    void showsWhatTheSentenceWasBeforeAndTakesIt() {
        CheckedPair pair = Pairs.intoChinese("Code is open.", "代码公开。", EARLIER);

        assertThat(check.findIn(pair)).singleElement().satisfies(finding -> {
            assertThat(finding.parameters()).containsExactly("2024-01-24", "代码已开源。");
            assertThat(Pairs.mended(pair, finding)).isEqualTo("代码已开源。");
        });
    }

    @Test
    void saysNothingWhereItIsTheSame() {
        assertThat(check.findIn(Pairs.intoChinese("We win. Code is open.", "我们胜出。代码已开源。", EARLIER)))
                .isEmpty();
    }
}
