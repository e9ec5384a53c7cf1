package app.diglot.intake.sources;

import static org.assertj.core.api.Assertions.assertThat;

import app.diglot.intake.sources.SourceProblem.Kind;
import app.diglot.shared.ArxivId;
import app.diglot.shared.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** RIS, CSL-JSON, OpenAlex and Semantic Scholar. */
class BibliographySourcesTests {

    @Test
    void readsRis() {
        IncomingPaper paper =
                Reading.ofFixture(new RisSource(), "refs.ris").papers.getFirst();

        assertThat(paper.arxivId()).isEqualTo(new ArxivId("2312.03151", 2));
        assertThat(paper.title()).isEqualTo("A title that goes on");
        assertThat(paper.authors()).containsExactly("Janice Light", "Martin L. King Jr");
        assertThat(paper.abstractText()).isEqualTo("The abstract.");
        assertThat(paper.comment()).isEqualTo("12 pages");
        assertThat(paper.doi()).isEqualTo("10.3109/07434618");
        assertThat(paper.journalReference()).isEqualTo("Augmentative Communication 30, 99–105 (2014)");
    }

    @Test
    void readsRisWithOneSpaceInChinese() {
        IncomingPaper paper =
                Reading.ofFixture(new RisSource(), "refs.ris").papers.get(1);

        assertThat(paper.title()).isEqualTo("大语言模型");
        assertThat(paper.authors()).containsExactly("小明 王");
        assertThat(paper.language()).isEqualTo(Language.CHINESE);
    }

    @Test
    void saysWhichRecordsOfRisAreNotWhole() {
        Reading reading = Reading.ofFixture(new RisSource(), "refs.ris");

        assertThat(reading.papers).hasSize(2);
        assertThat(reading.problems)
                .containsExactly(
                        new SourceProblem(Kind.NO_TITLE, "line 22", ""),
                        new SourceProblem(Kind.BREAKS_OFF, "line 26", "Never ends"));
    }

    @Test
    void readsRisWithALineSeparatorWithinALine() {
        assertThat(Reading.of(new RisSource(), "TY  - JOUR\nT1  - One:\u2028two\nER  - \n").papers)
                .extracting(IncomingPaper::title)
                .containsExactly("One: two");
    }

    @Test
    void readsRisInUtf16() {
        byte[] bytes = ("\ufeff" + Reading.fixture("refs.ris")).getBytes(StandardCharsets.UTF_16LE);

        assertThat(Reading.of(new RisSource(), bytes, Limits.PASTED).papers).hasSize(2);
    }

    @Test
    void stopsAtMoreProblemsThanAnybodyReads() {
        Reading reading = Reading.of(
                new RisSource(), "TY  - JOUR\nER  - \n" + "nonsense\n".repeat(100), new Limits(10_000, 3, 100, 10));

        assertThat(reading.problems).hasSize(13);
        assertThat(reading.problems.getLast()).isEqualTo(new SourceProblem(Kind.TOO_LARGE, "line 14", "13 problems"));
    }

    @Test
    void saysThatOtherTextIsNoRis() {
        assertThat(Reading.of(new RisSource(), "hello\n").kinds()).containsExactly(Kind.NOT_THIS_FORMAT);
    }

    @Test
    void readsCslJson() {
        Reading reading = Reading.ofFixture(new CslJsonSource(), "refs.csl.json");
        IncomingPaper first = reading.papers.getFirst();
        IncomingPaper last = reading.papers.getLast();

        assertThat(first.arxivId()).isEqualTo(new ArxivId("2312.03151", null));
        assertThat(first.title()).isEqualTo("A good title");
        assertThat(first.authors()).containsExactly("Ludwig van Beethoven", "The Team", "Martin King Jr.");
        assertThat(last.language()).isEqualTo(Language.CHINESE);
        assertThat(last.journalReference()).isEqualTo("学报 2, 1-9 (2024)");
        assertThat(reading.problems).containsExactly(new SourceProblem(Kind.NO_TITLE, "item 2 (line 5)", ""));
    }

    @Test
    void readsOpenAlexAndUnfoldsItsAbstract() {
        Reading reading = Reading.ofFixture(new OpenAlexSource(), "works.openalex.json");
        IncomingPaper paper = reading.papers.getFirst();

        assertThat(paper.arxivId()).isEqualTo(new ArxivId("2312.03151", null));
        assertThat(paper.abstractText()).isEqualTo("We words count words");
        assertThat(paper.authors()).containsExactly("Riccardo Volpi", "Ozan Sener");
        assertThat(paper.doi()).isEqualTo("10.48550/arxiv.2312.03151");
        assertThat(paper.journalReference()).isNull();
        assertThat(reading.kinds()).containsExactly(Kind.NO_TITLE);
        assertThat(reading.problems.getFirst().place()).isEqualTo("item 3 (line 10)");
    }

    @Test
    void readsSemanticScholar() {
        Reading reading = Reading.ofFixture(new SemanticScholarSource(), "papers.s2.json");
        IncomingPaper paper = reading.papers.getFirst();

        assertThat(paper.arxivId()).isEqualTo(new ArxivId("2405.19561", null));
        assertThat(paper.authors()).containsExactly("V. One", "A. Two");
        assertThat(paper.journalReference()).isEqualTo("Proc. ACL 3, 1-9 (2024)");
        assertThat(reading.papers).hasSize(2);
        assertThat(reading.kinds()).containsExactly(Kind.NO_AUTHORS, Kind.NO_ABSTRACT);
    }

    @Test
    void readsOnePaperAndBatchesToo() {
        Source scholar = new SemanticScholarSource();
        String one = "{\"title\": \"T\", \"abstract\": \"A\", \"authors\": [{\"name\": \"N\"}]}";

        assertThat(Reading.of(scholar, one).only().title()).isEqualTo("T");
        assertThat(Reading.of(scholar, "[null, " + one + "]").only().title()).isEqualTo("T");
        assertThat(Reading.of(scholar, "[]").problems).isEmpty();
    }

    @Test
    void saysWhatIsNoJsonOfPapers() {
        for (Source source : List.of(new CslJsonSource(), new OpenAlexSource(), new SemanticScholarSource())) {
            for (String text : List.of(
                    "",
                    "{",
                    "[{\"title\": \"x\"",
                    "<html/>",
                    "3",
                    "{}",
                    "{\"error\": \"Not found\"}",
                    "[] []",
                    "[".repeat(1_000))) {
                Reading reading = Reading.of(source, text);

                assertThat(reading.kinds())
                        .as("%s of %s", source.getClass().getSimpleName(), text)
                        .containsExactly(Kind.NOT_THIS_FORMAT);
                assertThat(reading.problems.getFirst().place()).matches("line \\d+");
            }
        }
    }
}
