package app.diglot.translation.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormulaCheckTests {

    private final Check check = new FormulaCheck();

    @Test
    void findsFormulaThatIsGone() {
        CheckedPair pair = Pairs.intoChinese("It runs in $O(n^2)$ steps.", "它需要若干步。");

        assertThat(check.findIn(pair)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.message()).isEqualTo("translation.check.formula.missing");
        });
    }

    @Test
    void findsFormulaThatIsAlteredAndMendsIt() {
        CheckedPair pair = Pairs.intoChinese("It runs in $O(n^2)$ steps.", "它需要$O(n^3)$步。");

        assertThat(check.findIn(pair)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.message()).isEqualTo("translation.check.formula.altered");
            assertThat(Pairs.mended(pair, finding)).isEqualTo("它需要$O(n^2)$步。");
        });
    }

    @Test
    void findsFormulaThatIsNew() {
        CheckedPair pair = Pairs.intoChinese("It is fast.", "它的复杂度为$O(n^2)$。");

        assertThat(check.findIn(pair)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message()).isEqualTo("translation.check.formula.added");
        });
    }

    @Test
    void findsListInAnotherOrder() {
        CheckedPair pair = Pairs.intoChinese("Take $x_1$ and $y_1$ here.", "这里取$y_1$和$x_1$。");

        assertThat(check.findIn(pair)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message()).isEqualTo("translation.check.formula.order");
        });
    }

    @Test
    void onlyHintsWhereChineseTurnsRound() {
        CheckedPair pair = Pairs.intoChinese("The norm of $x_1$ over $y_1$ is small.", "$y_1$上$x_1$的范数很小。");

        assertThat(check.findIn(pair)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.HINT);
            assertThat(finding.message()).isEqualTo("translation.check.formula.order");
        });
    }

    @Test
    void findsFormulaThatIsGoneFromTheEnglish() {
        CheckedPair pair = Pairs.intoEnglish("复杂度为$O(n^2)$。", "It is slow.");

        assertThat(check.findIn(pair)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.message()).isEqualTo("translation.check.formula.missing");
        });
    }

    @Test
    void takesSignsForTheirWords() {
        assertThat(check.findIn(Pairs.intoChinese(
                        "It is $\\times$ faster, $\\sim$ two, $\\leq$ five, $\\to$ six.", "快了几倍，约二，不超过五，到六。")))
                .isEmpty();
    }

    @Test
    void takesCharactersForMacros() {
        assertThat(check.findIn(Pairs.intoChinese("Let $\\alpha \\leq \\beta$ hold.", "设$α≤β$成立。")))
                .isEmpty();
    }

    @Test
    void takesFormulaWithoutDollars() {
        assertThat(check.findIn(Pairs.intoChinese("With $n = 1000$ and $x$.", "其中n=1000，x任意。")))
                .isEmpty();
    }

    @Test
    void letsWordsInFormulasBeTranslated() {
        assertThat(check.findIn(Pairs.intoChinese("Let $x_{\\text{max}}$ be.", "设$x_{\\text{最大}}$。")))
                .isEmpty();
    }

    @Test
    void leavesLoneNumbersToTheNumbers() {
        assertThat(check.findIn(Pairs.intoChinese("We use $5$ of them.", "我们使用其中5个。")))
                .isEmpty();
    }
}
