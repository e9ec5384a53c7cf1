package app.diglot.intake.sources;

import static org.assertj.core.api.Assertions.assertThat;

import app.diglot.intake.sources.SourceProblem.Kind;
import app.diglot.shared.ArxivId;
import app.diglot.shared.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class BibtexSourceTests {

    @Test
    void readsWhatArxivExports() {
        IncomingPaper paper = only("""
                @misc{rao2023cas,
                      title={CAS: A {LLM} for $O(n^2)$ \\& more},
                      author={Jos\\'e Garc{\\'\\i}a and Erd{\\H{o}}s, Paul and {The OpenAI Team}},
                      year={2023},
                      eprint={2312.03151v2},
                      archivePrefix={arXiv},
                      primaryClass={cs.CL},
                      abstract={We show
                         that ``quotes'' --- and more --- survive.}
                }
                """);

        assertThat(paper.title()).isEqualTo("CAS: A LLM for $O(n^2)$ & more");
        assertThat(paper.authors()).containsExactly("José García", "Paul Erdős", "The OpenAI Team");
        assertThat(paper.arxivId()).isEqualTo(new ArxivId("2312.03151", 2));
        assertThat(paper.abstractText()).isEqualTo("We show that “quotes” — and more — survive.");
        assertThat(paper.categories()).containsExactly("cs.CL");
        assertThat(paper.language()).isEqualTo(Language.ENGLISH);
    }

    @Test
    void findsTheArxivIdInTheJournalThatGoogleScholarMakesOfIt() {
        assertThat(only("@article{x, title={T}, journal={arXiv preprint arXiv:2312.03151}}")
                        .arxivId())
                .isEqualTo(new ArxivId("2312.03151", null));
        assertThat(only("@article{x, title={T}, journal={CoRR}, volume={abs/2312.03151}}")
                        .arxivId())
                .isEqualTo(new ArxivId("2312.03151", null));
    }

    @Test
    void joinsStringsAndKeepsUnknownMacrosHarmless() {
        IncomingPaper paper = only("""
                @string{venue = "Proc. of"}
                @inproceedings{x, title = "On " # {Things}, booktitle = venue, month = sept, author = "M. M{\\"u}ller and D\\textquotesingle Alembert and others"}
                """);

        assertThat(paper.title()).isEqualTo("On Things");
        assertThat(paper.authors()).containsExactly("M. Müller", "D'Alembert");
    }

    @Test
    void readsWhereAPaperWasPublished() {
        IncomingPaper paper = only("""
                @article{x, title={T}, author={A. Hu}, journal={Phys.\\ Rev.\\ D}, volume=12, pages={71--80}, year={2012},
                  url={https://doi.org/10.1000/a\\_b}}
                """);

        assertThat(paper.journalReference()).isEqualTo("Phys. Rev. D 12, 71–80 (2012)");
        assertThat(paper.doi()).isEqualTo("10.1000/a_b");
    }

    @Test
    void readsSeveralEntriesAndSaysWhichHaveNoTitle() {
        Reading reading = read("""
                @misc{one, title={First}}

                @misc{two, author={Nobody}}
                @misc{three, title={大语言模型}} @misc{four, title={Fourth}}
                """);

        assertThat(titles(reading)).containsExactly("First", "大语言模型", "Fourth");
        assertThat(reading.papers.get(1).language()).isEqualTo(Language.CHINESE);
        assertThat(errors(reading)).containsExactly("NO_TITLE at line 3 (two)");
    }

    @Test
    void takesKeysOfAnyCharactersOrNone() {
        Reading reading = read("""
                @article{张三2020大语言, title={Key in Chinese}}
                @article{two words, title={Key with a space}}
                @article{, title={No key}}
                @article(old, title={Parentheses (as here) instead of braces})
                """);

        assertThat(titles(reading))
                .containsExactly(
                        "Key in Chinese", "Key with a space", "No key", "Parentheses (as here) instead of braces");
        assertThat(errors(reading)).isEmpty();
    }

    @Test
    void passesOverCommentsAndWhatStandsBetweenEntries() {
        Reading reading = read("""
                % Encoding: UTF-8; mail me@home{ or not
                @comment{jabref-meta: databaseType:bibtex; @misc{old, title={Old}}}
                @preamble{"\\newcommand{\\x}{y}"}
                @misc{one, title={First}} and { so on
                """);

        assertThat(titles(reading)).containsExactly("First");
        assertThat(errors(reading)).isEmpty();
    }

    @Test
    void saysOnWhichLineAnEntryGoesWrongAndReadsThoseAroundIt() {
        Reading reading = read("""
                @misc{one, title={First}}
                @misc{two,
                  title=No Braces,
                }

                @misc{three, title={Third}}
                """);

        assertThat(titles(reading)).containsExactly("First", "Third");
        assertThat(errors(reading)).containsExactly("MALFORMED at line 3");
    }

    @Test
    void readsBehindAnEntryThatIsNeverClosed() {
        Reading reading = read("""
                @misc{one,
                  title={First
                @misc{two, title={Second}}
                """);

        assertThat(titles(reading)).containsExactly("Second");
        assertThat(errors(reading)).containsExactly("BREAKS_OFF at line 1 (one)");
    }

    @Test
    void saysWhenThereIsNothingInIt() {
        assertThat(read("").kinds()).containsExactly(Kind.NOT_THIS_FORMAT);
        assertThat(read("Just a sentence.").kinds()).containsExactly(Kind.NOT_THIS_FORMAT);
    }

    @Test
    void refusesAnEntryThatIsTooLongAndReadsThoseAroundIt() {
        Limits limits = new Limits(1_000_000, 100, 1_000, 10);
        Reading reading = Reading.of(
                new BibtexSource(),
                "@misc{a, title={" + "x".repeat(1_001) + "}}\n"
                        + "@misc{b, title={B}, note={" + "x\n".repeat(10_000) + "}}\n"
                        + "@misc{c, title={C}}\n",
                limits);

        assertThat(titles(reading)).containsExactly("C");
        assertThat(errors(reading)).containsExactly("FIELD_TOO_LONG at line 1 (a)", "FIELD_TOO_LONG at line 2 (b)");
    }

    @Test
    void boundsMacrosThatGrowAsTheyAreJoined() {
        StringBuilder bomb = new StringBuilder("@string{a0 = \"" + "ha".repeat(100) + "\"}\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("@string{a%d = a%d # a%d # a%d # a%d}%n".formatted(i, i - 1, i - 1, i - 1, i - 1));
        }
        Reading reading = read(bomb + "@misc{x, title=a39, note=a2}\n@misc{y, title={Y}}\n");

        assertThat(titles(reading)).contains("Y");
        assertThat(reading.papers).allMatch(paper -> paper.title().length() <= Limits.ANSWER.characters());
    }

    private static Reading read(String bibtex) {
        return Reading.of(new BibtexSource(), bibtex);
    }

    private static List<String> titles(Reading reading) {
        return reading.papers.stream().map(IncomingPaper::title).toList();
    }

    private static List<String> errors(Reading reading) {
        return reading.problems.stream()
                .filter(problem -> problem.kind().isError())
                .map(problem -> problem.kind() + " at " + problem.place())
                .toList();
    }

    private static IncomingPaper only(String bibtex) {
        Reading reading = read(bibtex);
        assertThat(errors(reading)).isEmpty();
        assertThat(reading.papers).hasSize(1);
        return reading.papers.getFirst();
    }
}
