package app.diglot.shared;

import static org.assertj.core.api.Assertions.assertThat;

import app.diglot.shared.Atom.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AtomsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            We show $O(n^2)$ here       | FORMULA   | $O(n^2)$
            We show \\(a_1\\) here      | FORMULA   | \\(a_1\\)
            about 5\\% of it            | CHARACTER | \\%
            see Fig.~2 there            | CHARACTER | ~
            a -- b                      | CHARACTER | --
            Poincar\\'e maps            | CHARACTER | \\'e
            at https://a.org/x_1 today  | ADDRESS   | https://a.org/x_1
            mail ada@example.org now    | ADDRESS   | ada@example.org
            as in arXiv:2312.03151v2 so | ADDRESS   | arXiv:2312.03151v2
            by DOI 10.1145/3292500.1 we | ADDRESS   | 10.1145/3292500.1
            call `f(x)` twice           | CODE      | `f(x)`
            as \\cite{a,b} say          | CITATION  | \\cite{a,b}
            as [3, 7] say               | CITATION  | [3, 7]
            """)
    void findsWhatIsNotTranslated(String text, Kind kind, String source) {
        assertThat(Atoms.of(text.replace("\\\\", "\\"))).singleElement().satisfies(atom -> {
            assertThat(atom.kind()).isEqualTo(kind);
            assertThat(atom.source()).isEqualTo(source.replace("\\\\", "\\"));
        });
    }

    @Test
    void leavesWhatAMacroHoldsToBeTranslated() {
        List<Atom> atoms = Atoms.of("an \\emph{open \\textbf{set}} of");

        assertThat(atoms).extracting(Atom::source).containsExactly("\\emph{", "\\textbf{", "}", "}");
        assertThat(atoms)
                .extracting(Atom::kind)
                .containsExactly(Kind.OPENING, Kind.OPENING, Kind.CLOSING, Kind.CLOSING);
    }

    @Test
    void leavesTheTextOfALinkToBeTranslated() {
        assertThat(Atoms.of("see \\href{https://a.org}{our code} here"))
                .extracting(Atom::source)
                .containsExactly("\\href{https://a.org}{", "}");
    }

    @Test
    void findsQuotesOfTex() {
        assertThat(Atoms.of("a ``word'' of")).extracting(Atom::source).containsExactly("``", "''");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no atoms here", "it costs $5 a month, and $6 a year", "{", "\\", "}{", "我们提出了一种方法。"})
    void findsNothingInPlainText(String text) {
        assertThat(Atoms.of(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\\emph{a $x$ b} c", "$a$$b$", "\\emph{\\emph{", "}} $x$ {\\em so} {GPT}", "`$x$` and $`y`$"})
    void standsInOrderWithinTheText(String text) {
        int at = 0;
        for (Atom atom : Atoms.of(text)) {
            assertThat(atom.start()).isGreaterThanOrEqualTo(at);
            assertThat(text.substring(atom.start(), atom.end())).isEqualTo(atom.source());
            at = atom.end();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "https://", "\\_", "a\\_", "(", ")", "."})
    void readsLongAddressesWithoutGoingDeep(String part) {
        String text = "see https://a.org/" + part.repeat(50_000 / part.length()) + " there";

        assertThat(Atoms.of(text))
                .allSatisfy(atom ->
                        assertThat(text.substring(atom.start(), atom.end())).isEqualTo(atom.source()));
    }

    @Test
    void keepsEscapesWithinAnAddress() {
        assertThat(Atoms.of("see https://a.org/x\\_1\\%20y, there"))
                .extracting(Atom::source)
                .containsExactly("https://a.org/x\\_1\\%20y");
    }
}
