package app.diglot.translation.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpacingCheckTests {

    private final Check check = new SpacingCheck();

    private static Finding only(List<Finding> findings) {
        assertThat(findings).hasSize(1);
        return findings.getFirst();
    }

    @Test
    void setsTheBlankThatTheHouseWants() {
        CheckedPair pair =
                Pairs.intoChinese("Use GPT.", "使用GPT。", CheckContext.plain().with(Spacing.SPACE));

        assertThat(Pairs.mended(pair, only(check.findIn(pair)))).isEqualTo("使用 GPT。");
    }

    @Test
    void takesTheBlankThatTheHouseDoesNotWant() {
        CheckedPair pair =
                Pairs.intoChinese("Use GPT.", "使用 GPT。", CheckContext.plain().with(Spacing.NONE));

        assertThat(Pairs.mended(pair, only(check.findIn(pair)))).isEqualTo("使用GPT。");
    }

    @Test
    void findsTheRarerOfMixedUse() {
        CheckedPair pair = Pairs.intoChinese("We use GPT.", "我们使用GPT和BERT 模型。");

        assertThat(Pairs.mended(pair, only(check.findIn(pair)))).isEqualTo("我们使用GPT和BERT模型。");
    }
}
