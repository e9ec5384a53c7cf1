package app.diglot.translation.checks;

import static org.assertj.core.api.Assertions.assertThat;

import app.diglot.translation.glossary.Level;
import org.junit.jupiter.api.Test;

class FirstUseCheckTests {

    private final Check check = new FirstUseCheck();

    @Test
    void bringsTheAbbreviationWhereTheTermStandsFirst() {
        CheckedPair pair =
                Pairs.intoChinese("Large language models (LLMs) win.", "大语言模型胜出。", Pairs.knowing(Level.STRICT));

        assertThat(check.findIn(pair))
                .singleElement()
                .satisfies(finding -> assertThat(Pairs.mended(pair, finding)).isEqualTo("大语言模型（LLM）胜出。"));
    }

    @Test
    void saysNothingWhereItIsThere() {
        assertThat(check.findIn(Pairs.intoChinese(
                        "Large language models (LLMs) win.", "大语言模型（LLM）胜出。", Pairs.knowing(Level.STRICT))))
                .isEmpty();
    }
}
