package app.diglot.translation.checks;

import static org.assertj.core.api.Assertions.assertThat;

import app.diglot.translation.glossary.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermCheckTests {

    private final Check check = new TermCheck();

    @Test
    void findsForbiddenTermAndMendsIt() {
        CheckedPair pair = Pairs.intoChinese("Large-language models win.", "巨型语言模型胜出。", Pairs.knowing(Level.STRICT));

        assertThat(check.findIn(pair)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(Pairs.mended(pair, finding)).isEqualTo("大语言模型胜出。");
        });
    }

    @ParameterizedTest
    @CsvSource({"STRICT, WARNING", "PREFERRED, HINT"})
    void findsTermThatIsMissingByItsLevel(Level level, Severity severity) {
        assertThat(check.findIn(Pairs.intoChinese("The LLM wins.", "该系统胜出。", Pairs.knowing(level))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(severity));
    }

    @ParameterizedTest
    @ValueSource(strings = {"大语言模型胜出。", "LLM胜出。"})
    void takesPreferredTermAndAbbreviation(String chinese) {
        assertThat(check.findIn(Pairs.intoChinese("Large language models win.", chinese, Pairs.knowing(Level.STRICT))))
                .isEmpty();
    }

    @Test
    void looksAtNoTermInsideAnAtom() {
        assertThat(check.findIn(Pairs.intoChinese("See `LLM` there.", "见`LLM`。", Pairs.knowing(Level.STRICT))))
                .isEmpty();
    }
}
