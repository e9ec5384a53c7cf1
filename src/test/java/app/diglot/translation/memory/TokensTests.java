package app.diglot.translation.memory;

import static org.assertj.core.api.Assertions.assertThat;

import app.diglot.shared.Atom;
import app.diglot.shared.Atoms;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            We don't pre-train, we tune. | We/don't/pre/train/we/tune
            用BERT模型，效果好。           | 用/BERT/模/型/效/果/好
            in $O(n^2)$ time             | in/$O(n^2)$/time
            1,000.5 and 3.               | 1,000.5/and/3
            ８６．５ 和 GPT-4            | ８６/５/和/GPT/4
            5B or 3D                     | 5B/or/3D
            see \\emph{this} [3, 7]      | see/\\emph{/this/}/[3, 7]
            Fig.~2 -- ``so''             | Fig/2/so
            a + b 𠀀                     | a/+/b/𠀀
            at https://a.org/x.          | at/https://a.org/x
            of Poincar\\'e               | of/Poincar/\\'e
            ?!                           | ?/!
            """)
    void areWordsIdeographsNumbersAndAtoms(String text, String tokens) {
        assertThat(sources(text.replace("\\\\", "\\")))
                .containsExactly(tokens.replace("\\\\", "\\").split("/(?![/x])(?!a\\.)"));
    }

    @ParameterizedTest
    @CsvSource({"BERT, bert", "ＢＥＲＴ４, bert4", "don’t, don't", "Größe, GRÖSSE", "ﬁne, fine", "＋, +", "ｶ, カ"})
    void areTheSameInAnyCaseAndWidth(String one, String other) {
        // "ß" has no single upper case, so this one pair stays two
        boolean same = !one.equals("Größe");

        assertThat(Tokens.of(one).key(0) == Tokens.of(other).key(0)).isEqualTo(same);
    }

    @Test
    void tellsAFormulaFromItsLetters() {
        assertThat(Tokens.of("$x$").key(0)).isNotEqualTo(Tokens.of("x").key(0));
    }

    @Test
    void tellsNumbersFromWords() {
        Tokens tokens = Tokens.of("in 1,000 of 5B $x$");

        assertThat(IntStream.range(0, tokens.size()).mapToObj(tokens::kind))
                .containsExactly(
                        Tokens.Kind.WORD, Tokens.Kind.NUMBER, Tokens.Kind.WORD, Tokens.Kind.WORD, Tokens.Kind.ATOM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\t", "\u200b", "\u3000"})
    void areNoneInWhiteSpace(String text) {
        assertThat(Tokens.of(text).keys()).hasSizeLessThanOrEqualTo(text.contains("\u200b") ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$x$",
                "\\(x\\)",
                "\\emph{x}",
                "`x`",
                "a@b.org",
                "http://a.org",
                "arXiv:2312.03151",
                "10.1145/3292500.1",
                "[3]",
                "HTTPS://A.org",
                "arxiv:math.GT/0309136"
            })
    void looksForAtomsWhereThereAreSome(String text) {
        assertThat(Atoms.of(text))
                .extracting(Atom::kind)
                .doesNotContain(Atom.Kind.CHARACTER)
                .isNotEmpty();
        assertThat(Tokens.mayHoldAtoms("so " + text)).isTrue();
        assertThat(Tokens.mayHoldAtoms(text)).isTrue();
    }

    @Test
    void readsHostileTextToItsEnd() {
        assertThat(Tokens.of("\ud800 \udc00a\ud83d").size()).isEqualTo(4);
        assertThat(Tokens.of("x ".repeat(100_000)).size()).isEqualTo(100_000);
        assertThat(Tokens.of("'".repeat(1_000) + ".,".repeat(1_000)).size()).isEqualTo(3_000);
    }

    private static List<String> sources(String text) {
        Tokens tokens = Tokens.of(text);
        return IntStream.range(0, tokens.size()).mapToObj(tokens::source).toList();
    }
}
