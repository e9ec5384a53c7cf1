package app.diglot.translation.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LengthCheckTests {

    private final Check check = new LengthCheck();

    @Test
    void findsTranslationThatIsMuchTooShort() {
        CheckedPair pair = Pairs.intoChinese(
                "We propose a new framework for retrieval. The encoder is trained on large datasets. Experiments show that the accuracy improves significantly. The code is publicly available.",
                "我们提出了框架。");

        assertThat(check.findIn(pair)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message()).isEqualTo("translation.check.length.short");
        });
    }

    @Test
    void findsTranslationThatIsMuchTooLong() {
        CheckedPair pair = Pairs.intoChinese(
                "We propose a new framework for retrieval. The encoder is trained on large datasets. Experiments show that the accuracy improves significantly. The code is publicly available.",
                "我们提出了一个新的检索框架。编码器在大规模数据集上训练。实验表明准确率显著提高。代码已公开。我们提出了一个新的检索框架。编码器在大规模数据集上训练。实验表明准确率显著提高。代码已公开。我们提出了一个新的检索框架。编码器在大规模数据集上训练。实验表明准确率显著提高。代码已公开。我们提出了一个新的检索框架。编码器在大规模数据集上训练。实验表明准确率显著提高。代码已公开。");

        assertThat(check.findIn(pair)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message()).isEqualTo("translation.check.length.long");
        });
    }

    @Test
    void findsEnglishThatIsMuchTooShort() {
        CheckedPair pair = Pairs.intoEnglish(
                "我们提出了一个新的检索框架。编码器在大规模数据集上训练。实验表明准确率显著提高。代码已公开。我们提出了一个新的检索框架。编码器在大规模数据集上训练。实验表明准确率显著提高。代码已公开。",
                "We propose it.");

        assertThat(check.findIn(pair)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message()).isEqualTo("translation.check.length.short");
        });
    }

    @Test
    void saysNothingOfUsualLength() {
        assertThat(check.findIn(Pairs.intoChinese(
                        "We propose a new framework for retrieval. The encoder is trained on large datasets. Experiments show that the accuracy improves significantly. The code is publicly available.",
                        "我们提出了一个新的检索框架。编码器在大规模数据集上训练。实验表明准确率显著提高。代码已公开。")))
                .isEmpty();
    }

    @Test
    void saysNothingOfShortTexts() {
        assertThat(check.findIn(Pairs.intoChinese("Results", "实验结果与详细讨论"))).isEmpty();
    }
}
