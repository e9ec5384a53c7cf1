package app.diglot.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TexPlainTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '@',
            value = {
                "Schr\\\"odinger|Schrödinger",
                "Schr{\\\"o}dinger|Schrödinger",
                "Schr\\\"{o}dinger|Schrödinger",
                "\\v{C}ech|Čech",
                "\\v Cech|Čech",
                "Garc{\\'\\i}a|García",
                "Na\\\"{\\i}ve|Naïve",
                "Ngo Bao Ch\\^au|Ngo Bao Châu",
                "{\\L}ukasz|Łukasz",
                "Stra\\ss e|Straße",
                "A \\emph{great} \\textbf{idea}|A great idea",
                "50\\% of \\$5 \\& \\#1|50% of $5 & #1",
                "in $\\alpha_{1}$ and {GPT}|in $\\alpha_{1}$ and GPT",
                "costs 5$|costs 5$",
                "pages 1--2|pages 1–2",
                "``a'' isn't|“a” isn’t",
                "well-known~fact|well-known fact",
                "ends with \\|ends with",
                "{\\em Natrix} and \\textsc{small} caps|Natrix and small caps",
                "see \\href{https://example.org}{here}|see here",
                "tilde: \\~{}user and \\~|tilde: ~user and ~",
                "hy\\-phen, thin\\,space|hyphen, thin space",
                "of order \\mathcal{O}(n), \\alpha|of order O(n), \\alpha",
                "from \\$5 to \\(x_{1}\\)|from $5 to \\(x_{1}\\)"
            })
    void isReadIntoUnicode(String tex, String unicode) {
        assertThat(TexPlain.read(tex).strip()).isEqualTo(unicode);
    }
}
