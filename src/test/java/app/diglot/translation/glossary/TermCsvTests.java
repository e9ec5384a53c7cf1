package app.diglot.translation.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import app.diglot.shared.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermCsvTests {

    private static final Term AWKWARD = new Term(
            Language.ENGLISH,
            "a \"quoted\", term",
            List.of("术语，一", "术语二"),
            List.of("错"),
            "AQ",
            Term.Kept.AS_IT_IS,
            Level.HINT,
            "two\nlines");

    @Test
    void readsWhatItWrites() {
        assertThat(TermCsv.read(TermCsv.write(List.of(AWKWARD)))).isEqualTo(new TermList(List.of(AWKWARD), List.of()));
    }

    @Test
    void writesRowsAsRfc4180Has() {
        assertThat(TermCsv.write(List.of(AWKWARD)))
                .isEqualTo("term,language,translations,forbidden,abbreviation,keep,level,note\r\n"
                        + "\"a \"\"quoted\"\", term\",en,术语，一|术语二,错,AQ,yes,hint,\"two\nlines\"\r\n");
    }

    @Test
    void readsColumnsInAnyOrderAfterAByteOrderMark() {
        assertThat(TermCsv.read("\ufefftranslations,owner,TERM\n词元,me,token").terms())
                .singleElement()
                .satisfies(term -> {
                    assertThat(term.source()).isEqualTo("token");
                    assertThat(term.preferred()).isEqualTo("词元");
                    assertThat(term.level()).isEqualTo(Level.PREFERRED);
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '\u0001', textBlock = """
            translations~词元;1;header
            term,translations~token,~;2;term
            term,translations,level~a,甲,hint~b,乙,loud;3;level
            term,translations,language~b,乙,fr;2;language
            term,translations~a,"甲~b,乙;2;quote
            term,translations,forbidden~a,甲,甲;2;term
            """)
    void saysInWhichLineAndWhyATermIsRefused(String file, int line, String reason) {
        assertThat(TermCsv.read(file.replace('~', '\n')).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.line()).isEqualTo(line);
                    assertThat(problem.key()).isEqualTo("translation.glossary.problem." + reason);
                });
    }
}
