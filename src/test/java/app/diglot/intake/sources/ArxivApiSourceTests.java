package app.diglot.intake.sources;

import static org.assertj.core.api.Assertions.assertThat;

import app.diglot.intake.sources.SourceProblem.Kind;
import app.diglot.shared.ArxivId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ArxivApiSourceTests {

    private final Source source = new ArxivApiSource();

    @Test
    void readsAPaperWithAllThatTheApiTells() {
        IncomingPaper paper = Reading.ofFixture(source, "api.xml").papers.getFirst();

        assertThat(paper.arxivId()).isEqualTo(new ArxivId("2509.00001", 2));
        assertThat(paper.title())
                .isEqualTo("On Schrödinger's {\\it Cat} and the cost of $\\mathcal{O}(n^2)$ at Čech's");
        assertThat(paper.abstractText())
                .isEqualTo(
                        "We ask whether Straße and øre … and $a < b\\'$ survive, though it costs \\$5 here and \\$7 there.");
        assertThat(paper.authors()).containsExactly("José García", "Ngo Bão Châu", "Łukasz Ćwik");
        assertThat(paper.comment()).isEqualTo("12 pages, 3 figures");
        assertThat(paper.categories()).containsExactly("cs.CL", "cs.AI");
        assertThat(paper.subjectClasses()).containsExactly("03B70", "68Q99", "F.4.1", "K.2");
        assertThat(paper.submitted()).isEqualTo(Instant.parse("2025-09-10T17:59:43Z"));
        assertThat(paper.updated()).isEqualTo(Instant.parse("2025-09-12T10:00:00Z"));
        assertThat(paper.doi()).isEqualTo("10.1000/xyz");
        assertThat(paper.journalReference()).isEqualTo("J. Test. 1 (2025)");
        assertThat(paper.licence()).isNull();
        assertThat(paper.announcement()).isEqualTo(Announcement.UNTOLD);
    }

    @Test
    void readsOldIdsAndGoesOnBehindBadEntries() {
        Reading reading = Reading.ofFixture(source, "api.xml");

        assertThat(reading.papers)
                .extracting(paper -> String.valueOf(paper.arxivId()))
                .containsExactly("2509.00001v2", "math.GT/0309136v1", "2509.00004v1");
        assertThat(reading.problems)
                .containsExactly(
                        new SourceProblem(Kind.BAD_ID, "entry 3 (2513.00001v1)", "http://arxiv.org/abs/2513.00001v1"),
                        new SourceProblem(Kind.BAD_DATE, "entry 4 (2509.00004v1)", "yesterday"),
                        new SourceProblem(Kind.NO_AUTHORS, "entry 4 (2509.00004v1)", "After the bad ones"),
                        new SourceProblem(Kind.NO_ABSTRACT, "entry 4 (2509.00004v1)", "After the bad ones"));
        assertThat(reading.total).isEqualTo(4012);
    }

    @Test
    void givesTheErrorThatTheApiSendsAsAnEntry() {
        Reading reading = Reading.ofFixture(source, "api-error.xml");

        assertThat(reading.papers).isEmpty();
        assertThat(reading.kinds()).containsExactly(Kind.REFUSED_BY_SOURCE);
        assertThat(reading.problems.getFirst().detail()).isEqualTo("incorrect id format for 1234.12345");
        assertThat(reading.isWhole()).isFalse();
    }

    @Test
    void takesAnEmptyFeedForNoPapers() {
        Reading reading = Reading.of(source, "<feed xmlns='http://www.w3.org/2005/Atom'/>");

        assertThat(reading.problems).isEmpty();
        assertThat(reading.papers).isEmpty();
        assertThat(reading.isWhole()).isTrue();
    }

    @Test
    void countsTheAuthorsItHasRoomFor() {
        String authors = "<author><name>A. B</name></author>".repeat(4);
        String feed = "<feed xmlns='http://www.w3.org/2005/Atom'><entry><id>http://arxiv.org/abs/2509.00001v1</id>"
                + "<title>T</title><summary>S</summary>" + authors + "</entry></feed>";

        assertThat(Reading.of(source, feed, new Limits(10_000, 10, 100, 4)).papers)
                .hasSize(1);
        assertThat(Reading.of(source, feed, new Limits(10_000, 10, 100, 3)).kinds())
                .containsExactly(Kind.TOO_MANY_AUTHORS);
    }

    @Test
    void refusesAFieldThatIsTooLongButGoesOn() {
        Reading reading = Reading.of(source, Reading.fixture("api.xml"), new Limits(100_000, 10, 60, 10));

        assertThat(reading.kinds()).contains(Kind.FIELD_TOO_LONG);
        assertThat(reading.papers).extracting(IncomingPaper::title).containsExactly("An old one", "After the bad ones");
    }

    @Test
    void stopsAtTheMostPapers() {
        Reading reading = Reading.of(source, Reading.fixture("api.xml"), new Limits(100_000, 1, 1000, 10));

        assertThat(reading.papers).hasSize(1);
        assertThat(reading.problems)
                .containsExactly(new SourceProblem(Kind.TOO_LARGE, "entry 2 (math.GT/0309136v1)", "1 papers"));
        assertThat(reading.isWhole()).isFalse();
    }
}
