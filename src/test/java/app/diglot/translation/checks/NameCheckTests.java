package app.diglot.translation.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameCheckTests {

    private final Check check = new NameCheck();

    @Test
    void findsModelThatIsGone() {
        CheckedPair pair = Pairs.intoChinese("We beat GPT-4 here.", "我们在此胜出。");

        assertThat(check.findIn(pair)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message()).isEqualTo("translation.check.name.missing");
        });
    }

    @Test
    void onlyHintsAtAcronym() {
        CheckedPair pair = Pairs.intoChinese("We use CNNs here.", "我们使用卷积神经网络。");

        assertThat(check.findIn(pair)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.HINT);
            assertThat(finding.message()).isEqualTo("translation.check.name.missing");
        });
    }

    @Test
    void findsNameThatIsGoneFromTheEnglish() {
        CheckedPair pair = Pairs.intoEnglish("我们使用ResNet50。", "We use a network.");

        assertThat(check.findIn(pair)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message()).isEqualTo("translation.check.name.missing");
        });
    }

    @Test
    void takesNameHoweverItIsParted() {
        assertThat(check.findIn(Pairs.intoChinese("We use GPT-4 and LLaMA2 models.", "我们使用GPT4和LLaMA 2模型。")))
                .isEmpty();
    }
}
