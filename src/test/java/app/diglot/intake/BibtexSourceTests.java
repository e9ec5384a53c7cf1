package app.diglot.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.diglot.intake.BibtexReading.Kind;
import app.diglot.intake.BibtexReading.Problem;
import app.diglot.library.NewPaper;
import app.diglot.shared.ArxivId;
import app.diglot.shared.Language;
import org.junit.jupiter.api.Test;

class BibtexSourceTests {

    @Test
    void readsWhatArxivExports() {
        NewPaper paper = only("""
                @misc{rao2023cas,
                      title={CAS: A {LLM} for $O(n^2)$ \\& more},
                      author={Jos\\'e Garc{\\'\\i}a and Erd{\\H{o}}s, Paul and {The OpenAI Team}},
                      year={2023},
                      eprint={2312.03151v2},
                      archivePrefix={arXiv},
                      abstract={We show
                         that ``quotes'' --- and more --- survive.}
                }
                """);

        assertThat(paper.title()).isEqualTo("CAS: A LLM for $O(n^2)$ & more");
        assertThat(paper.authors()).containsExactly("José García", "Paul Erdős", "The OpenAI Team");
        assertThat(paper.arxivId()).isEqualTo(new ArxivId("2312.03151", 2));
        assertThat(paper.abstractText()).isEqualTo("We show that “quotes” — and more — survive.");
        assertThat(paper.language()).isEqualTo(Language.ENGLISH);
    }

    @Test
    void findsTheArxivIdInTheJournalThatGoogleScholarMakesOfIt() {
        assertThat(only("@article{x, title={T}, journal={arXiv preprint arXiv:2312.03151}}")
                        .arxivId())
                .isEqualTo(new ArxivId("2312.03151", null));
        assertThat(
                        only("@article{x, title={T}, journal={CoRR}, volume={abs/2312.03151}, doi={10.48550/ARXIV.2312.03151}}")
                                .arxivId())
                .isEqualTo(new ArxivId("2312.03151", null));
    }

    @Test
    void joinsStringsAndKeepsUnknownMacrosHarmless() {
        NewPaper paper = only("""
                @string{venue = "Proc. of"}
                @inproceedings{x, title = "On " # {Things}, booktitle = venue, month = sept, author = "M. M{\\"u}ller and D\\textquotesingle Alembert and others"}
                """);

        assertThat(paper.title()).isEqualTo("On Things");
        assertThat(paper.authors()).containsExactly("M. Müller", "D'Alembert");
    }

    @Test
    void readsSeveralEntriesAndSaysWhichHaveNoTitle() {
        BibtexReading reading = BibtexSource.read("""
                @misc{one, title={First}}

                @misc{two, author={Nobody}}
                @misc{three, title={大语言模型}}
                """);

        assertThat(reading.papers()).extracting(NewPaper::title).containsExactly("First", "大语言模型");
        assertThat(reading.papers().getLast().language()).isEqualTo(Language.CHINESE);
        assertThat(reading.problems()).containsExactly(new Problem(Kind.NO_TITLE, 3, "two"));
    }

    @Test
    void saysOnWhichLineTheTextGoesWrong() {
        BibtexReading reading = BibtexSource.read("""
                @misc{one,
                  title={First},
                  author=Nobody Knows,
                }
                """);

        assertThat(reading.papers()).isEmpty();
        assertThat(reading.problems()).containsExactly(new Problem(Kind.SYNTAX, 3, ""));
    }

    @Test
    void readsTheEntriesAroundOneThatGoesWrong() {
        BibtexReading reading = BibtexSource.read("""
                @misc{one, title={First}}
                @misc{two,
                  title=No Braces,
                }

                @misc{three, title={Third}}
                """);

        assertThat(reading.papers()).extracting(NewPaper::title).containsExactly("First", "Third");
        assertThat(reading.problems()).containsExactly(new Problem(Kind.SYNTAX, 3, ""));
    }

    @Test
    void saysWhenABraceIsNeverClosed() {
        assertThat(BibtexSource.read("@misc{one, title={First\n").problems())
                .singleElement()
                .extracting(Problem::kind)
                .isEqualTo(Kind.SYNTAX);
    }

    @Test
    void saysWhenThereIsNothingInIt() {
        assertThat(BibtexSource.read("").problems()).containsExactly(new Problem(Kind.NOTHING, 1, ""));
        assertThat(BibtexSource.read("Just a sentence.").problems()).containsExactly(new Problem(Kind.NOTHING, 1, ""));
    }

    @Test
    void refusesWhatIsLongerThanAnybodyPastes() {
        assertThat(BibtexSource.read("x".repeat(BibtexSource.LONGEST + 1)).problems())
                .containsExactly(new Problem(Kind.TOO_LARGE, 1, ""));
    }

    @Test
    void namesTheFieldThatIsTooLong() {
        assertThat(BibtexSource.read("@misc{one, title={" + "x".repeat(1001) + "}}")
                        .problems())
                .containsExactly(new Problem(Kind.FIELD_TOO_LONG, 1, "title"));
    }

    private static NewPaper only(String bibtex) {
        BibtexReading reading = BibtexSource.read(bibtex);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.papers()).hasSize(1);
        return reading.papers().getFirst();
    }
}
