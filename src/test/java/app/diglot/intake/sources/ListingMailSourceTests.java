package app.diglot.intake.sources;

import static org.assertj.core.api.Assertions.assertThat;

import app.diglot.intake.sources.SourceProblem.Kind;
import app.diglot.shared.ArxivId;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ListingMailSourceTests {

    private final Source source = new ListingMailSource();

    @Test
    void readsAPaperWithContinuedLines() {
        IncomingPaper paper = Reading.ofFixture(source, "listing.txt").papers.getFirst();

        assertThat(paper.arxivId()).isEqualTo(new ArxivId("2303.00001", null));
        assertThat(paper.title()).isEqualTo("A parsimonious approach to words without using dynamic programming");
        assertThat(paper.authors()).containsExactly("Pieter M. van Staden", "Peter A. Forsyth", "Yuying Li");
        assertThat(paper.abstractText()).isEqualTo("We show that words --------- work.");
        assertThat(paper.comment()).isEqualTo("16 pages");
        assertThat(paper.categories()).containsExactly("cs.CL");
        assertThat(paper.subjectClasses()).containsExactly("60G65", "91B16");
        assertThat(paper.submitted()).isEqualTo(Instant.parse("2023-03-15T18:34:08Z"));
        assertThat(paper.doi()).isEqualTo("10.3390/1");
        assertThat(paper.journalReference()).isEqualTo("Words 2023");
        assertThat(paper.licence()).isEqualTo("http://creativecommons.org/licenses/by/4.0/");
    }

    @Test
    void tellsTheSectionsApart() {
        Reading reading = Reading.ofFixture(source, "listing.txt");

        assertThat(reading.papers)
                .extracting(paper -> paper.arxivId() + " " + paper.announcement())
                .containsExactly(
                        "2303.00001 NEW",
                        "2303.00002v2 NEW",
                        "2303.00003 CROSS_LISTED",
                        "2011.00004 REPLACED",
                        "2011.00005 REPLACED_CROSS_LISTED");
        assertThat(reading.problems).containsExactly(new SourceProblem(Kind.UNKNOWN_LINE, "line 32", "Weather: fine"));
        assertThat(reading.days).containsExactly(LocalDate.of(2023, 3, 17));
    }

    @Test
    void takesTheDateOfAReplacementForItsUpdate() {
        IncomingPaper replaced = Reading.ofFixture(source, "listing.txt").papers.get(3);

        assertThat(replaced.submitted()).isNull();
        assertThat(replaced.updated()).isEqualTo(Instant.parse("2023-03-15T18:05:58Z"));
        assertThat(replaced.abstractText()).isEmpty();
    }

    @Test
    void readsAMailWithItsHeadersAndEncoding() {
        Reading reading = Reading.ofFixture(source, "listing.eml");

        assertThat(reading.papers).hasSize(5);
        assertThat(reading.papers.get(1).authors()).containsExactly("René One");
        assertThat(reading.days).containsExactly(LocalDate.of(2023, 3, 17));
    }

    @Test
    void goesOnBehindAPaperThatBreaksOff() {
        Reading reading = Reading.of(
                source,
                Reading.fixture("listing.txt").replace("\\\\ ( https://arxiv.org/abs/2303.00001 ,  243kb)\n", ""));

        assertThat(reading.problems).first().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(Kind.BREAKS_OFF);
            assertThat(problem.place()).isEqualTo("line 9 (2303.00001)");
        });
        assertThat(reading.papers).hasSize(4);
    }

    @Test
    void saysWhereAListingIsCutOff() {
        String whole = Reading.fixture("listing.txt");
        Reading reading = Reading.of(source, whole.substring(0, whole.indexOf("  Two.")));

        assertThat(reading.papers).hasSize(1);
        assertThat(reading.problems)
                .last()
                .isEqualTo(new SourceProblem(Kind.NOT_THIS_FORMAT, "line 37", "breaks off within a paper"));
    }

    @Test
    void takesAListingWithoutAPaperForNoPapers() {
        Reading reading =
                Reading.of(source, "received from  Wed 15 Mar 23 18:00:00 GMT  to  Thu 16 Mar 23 18:00:00 GMT\n");

        assertThat(reading.problems).isEmpty();
        assertThat(reading.isWhole()).isTrue();
    }

    @Test
    void saysThatOtherTextIsNoListing() {
        assertThat(Reading.of(source, "Dear all,\nhello\n").problems)
                .containsExactly(new SourceProblem(Kind.NOT_THIS_FORMAT, "line 2", "is no listing of arXiv"));
        assertThat(Reading.of(source, "").kinds()).containsExactly(Kind.NOT_THIS_FORMAT);
    }
}
