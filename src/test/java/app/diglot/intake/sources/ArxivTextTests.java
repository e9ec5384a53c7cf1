package app.diglot.intake.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArxivTextTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '@',
            value = {
                "Andr\\'e and Andr\\'{e} and Andr{\\'e}|André and André and André",
                "Schr{\\\"o}dinger, \\\"{o}, \\\"o|Schrödinger, ö, ö",
                "\\v{C}ech, {\\v C}ech, \\v Cech|Čech, Čech, Čech",
                "Garc{\\'\\i}a, Garc\\'{\\i}a, Na\\\"{\\i}ve|García, García, Naïve",
                "Stra\\ss e, wei{\\ss}, \\ss{}|Straße, weiß, ß",
                "{\\L}ukasz \\O{}re Erd\\H{o}s|Łukasz Øre Erdős",
                "Journal de l'\\'Ecole|Journal de l'École",
                "we \\ldots and \\LaTeX is|we … and LaTeX is",
                "{\\em so} \\emph{it} \\textbf{is}, 50\\% \\& more|{\\em so} \\emph{it} \\textbf{is}, 50\\% \\& more",
                "$\\'e$ and \\(\\ss\\) and $$\\v{C}$$|$\\'e$ and \\(\\ss\\) and $$\\v{C}$$",
                "over \\$16.9B for \\'e and \\$7|over \\$16.9B for é and \\$7",
                "costs $5 for \\'e|costs $5 for é",
                "a  lot\tof&nbsp;|a lot of&nbsp;",
                "ends with \\|ends with \\",
                "\\v{} and \\c|\\v{} and \\c"
            })
    void readsAccentsAndLettersButNoFormulas(String written, String read) {
        assertThat(ArxivText.prose(written)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '@',
            value = {
                "Espa\\~nol~Two|Español Two",
                "{van der} Waals|van der Waals",
                "A.   B. |A. B.",
                "Smith \\& Sons|Smith & Sons"
            })
    void readsNames(String written, String read) {
        assertThat(ArxivText.name(written)).isEqualTo(read);
    }

    @Test
    void collapsesTheLineSeparatorsOfUnicodeToo() {
        assertThat(ArxivText.prose("a\u2028b \u0085 c\u2029\nd\u00a0e\0f")).isEqualTo("a b c d e f");
    }

    @Test
    void isNotDrivenFarByLongNonsense() {
        String nonsense = "$a\\b{".repeat(4_000) + "\\(".repeat(4_000);

        assertThat(ArxivText.prose(nonsense)).hasSize(nonsense.length());
        assertThat(ArxivText.prose("$" + "x".repeat(100_000) + "\\'e")).endsWith("xé");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '@',
            value = {
                "Louis Saddier and Matteo Marsili|Louis Saddier;Matteo Marsili",
                "A. One, B. Two, and C. Three|A. One;B. Two;C. Three",
                "A. One,B. Two,and C. Three|A. One;B. Two;C. Three",
                "Paulo Andr\\'e de Castro|Paulo André de Castro",
                "M. L. King, Jr., B. Two III and C. Three, II|M. L. King Jr.;B. Two III;C. Three II",
                "A. One (1), B. Two (1 and 2) ((1) Here, There, (2) Elsewhere)|A. One;B. Two",
                "A. One (Here, B. Two|A. One",
                "ATLAS Collaboration: G. Aad, B. Abbott|ATLAS Collaboration;G. Aad;B. Abbott",
                "Andr{\\'e} Anderson and {Alpha and Omega, Ltd} and Sandy Land|André Anderson;Alpha and Omega, Ltd;Sandy Land",
                "A. One & B. Two \\& C. Three; D. Four|A. One;B. Two;C. Three;D. Four",
                "A. One, et al.|A. One",
                ", and , :|@@"
            })
    void splitsAuthors(String written, String names) {
        assertThat(String.join(";", AuthorList.split(written))).isEqualTo(names == null ? "" : names);
    }

    @Test
    void tellsCategoriesFromClasses() {
        Categories read = Categories.of(List.of(
                "cs.CL", "cs.CL", "cond-mat.mes-hall", "hep-th", "q-bio.NC", "03B70, 68Q99", "F.4.1; F.4.m", "I.2.7"));

        assertThat(read.categories()).containsExactly("cs.CL", "cond-mat.mes-hall", "hep-th", "q-bio.NC");
        assertThat(read.classes()).containsExactly("03B70", "68Q99", "F.4.1", "F.4.m", "I.2.7");
    }

    @Test
    void splitsClassesAsAuthorsListThem() {
        assertThat(Categories.classes("37K05 37K10 53D10")).containsExactly("37K05", "37K10", "53D10");
        assertThat(Categories.classes("03E75 (Primary), 03E35 (Secondary), 28A05"))
                .containsExactly("03E75 (Primary)", "03E35 (Secondary)", "28A05");
    }
}
