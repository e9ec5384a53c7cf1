package app.diglot.translation.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentenceCheckTests {

    private final Check check = new SentenceCheck();

    @Test
    void saysNothingOfFaithfulTranslation() {
        assertThat(check.findIn(Pairs.intoChinese(
                        "We propose a new framework for retrieval. The encoder is trained on large datasets. Experiments show that the accuracy improves significantly. The code is publicly available.",
                        "我们提出了一个新的检索框架。编码器在大规模数据集上训练。实验表明准确率显著提高。代码已公开。")))
                .isEmpty();
    }

    @Test
    void letsTwoSentencesBecomeOne() {
        assertThat(check.findIn(Pairs.intoChinese(
                        "We propose a new framework for retrieval. The encoder is trained on large datasets. Experiments show that the accuracy improves significantly. The code is publicly available.",
                        "我们提出了一个新的检索框架。编码器在大规模数据集上训练，实验表明准确率显著提高。代码已公开。")))
                .isEmpty();
    }

    @Test
    void findsSentenceThatIsLeftOut() {
        CheckedPair pair = Pairs.intoChinese(
                "We propose a new framework for retrieval. The encoder is trained on large datasets. Experiments show that the accuracy improves significantly. The code is publicly available.",
                "我们提出了一个新的检索框架。实验表明准确率显著提高。代码已公开。");

        assertThat(check.findIn(pair))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.parameters()).containsExactly("The encoder is trained on large datasets."));
    }

    @Test
    void findsSentenceThatIsLeftOutOfTheEnglish() {
        CheckedPair pair = Pairs.intoEnglish(
                "我们提出了一个新的检索框架。编码器在大规模数据集上训练。实验表明准确率显著提高。代码已公开。",
                "We propose a new framework for retrieval. Experiments show that the accuracy improves significantly. The code is publicly available.");

        assertThat(check.findIn(pair))
                .singleElement()
                .satisfies(finding -> assertThat(finding.parameters()).containsExactly("编码器在大规模数据集上训练。"));
    }
}
