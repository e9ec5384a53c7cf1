package app.diglot.intake.sources;

import static org.assertj.core.api.Assertions.assertThat;

import app.diglot.intake.sources.SourceProblem.Kind;
import app.diglot.shared.ArxivId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OaiSourceTests {

    private final Source source = new OaiSource();

    @Test
    void readsTheFormatArxiv() {
        IncomingPaper paper = Reading.ofFixture(source, "oai-arxiv.xml").only();

        assertThat(paper.arxivId()).isEqualTo(new ArxivId("1401.00001", null));
        assertThat(paper.title()).isEqualTo("On contact");
        assertThat(paper.authors()).containsExactly("A. B. Müller Jr", "ATLAS Collaboration");
        assertThat(paper.abstractText()).isEqualTo("We contact.");
        assertThat(paper.categories()).containsExactly("math.AP", "hep-th");
        assertThat(paper.subjectClasses()).containsExactly("37K05", "37K10", "F.4.1");
        assertThat(paper.submitted()).isEqualTo(Instant.parse("2014-01-09T00:00:00Z"));
        assertThat(paper.updated()).isEqualTo(Instant.parse("2017-10-23T00:00:00Z"));
        assertThat(paper.licence()).isEqualTo("http://creativecommons.org/licenses/by/4.0/");
        assertThat(paper.doi()).isEqualTo("10.1007/1");
        assertThat(paper.journalReference()).isEqualTo("Lett. 108");
    }

    @Test
    void givesTheResumptionTokenAndWhatWasDeleted() {
        Reading reading = Reading.ofFixture(source, "oai-arxiv.xml");

        assertThat(reading.token).isEqualTo("6460044|1001");
        assertThat(reading.total).isEqualTo(1090);
        assertThat(reading.deleted).containsExactly(new ArxivId("math/0309136", null));
    }

    @Test
    void readsTheLastOfTheVersionsOfTheRawFormat() {
        IncomingPaper paper = Reading.ofFixture(source, "oai-raw.xml").only();

        assertThat(paper.arxivId()).isEqualTo(new ArxivId("2410.00001", 2));
        assertThat(paper.submitted()).isEqualTo(Instant.parse("2024-10-07T10:45:05Z"));
        assertThat(paper.updated()).isEqualTo(Instant.parse("2024-10-08T09:00:00Z"));
        assertThat(paper.authors()).containsExactly("A. One", "B. Two");
        assertThat(paper.categories()).containsExactly("cs.CE", "physics.chem-ph");
    }

    @Test
    void readsDublinCore() {
        Reading reading = Reading.ofFixture(source, "oai-dc.xml");
        IncomingPaper paper = reading.papers.getFirst();

        assertThat(paper.authors()).containsExactly("Aaron D. Lauda", "The Team");
        assertThat(paper.abstractText()).isEqualTo("The abstract.");
        assertThat(paper.comment()).isEqualTo("7 pages");
        assertThat(paper.categories()).containsExactly("cs.CL");
        assertThat(paper.subjectClasses()).containsExactly("03E75 (Primary)", "28A05");
        assertThat(paper.submitted()).isEqualTo(Instant.parse("2010-09-06T00:00:00Z"));
        assertThat(paper.updated()).isEqualTo(Instant.parse("2011-01-02T00:00:00Z"));
        assertThat(paper.doi()).isEqualTo("10.1112/x");
        assertThat(paper.journalReference()).isEqualTo("J. Math., 34 (2008)");
        assertThat(paper.licence()).isEqualTo("http://arxiv.org/licenses/nonexclusive-distrib/1.0/");
        assertThat(reading.problems)
                .containsExactly(new SourceProblem(Kind.BAD_CATEGORY, "record 1 (1009.00001)", "Alchemy - Gold"));
    }

    @Test
    void takesAnEmptyTokenForTheEnd() {
        Reading reading = Reading.ofFixture(source, "oai-dc.xml");

        assertThat(reading.token).isNull();
        assertThat(reading.total).isEqualTo(1001);
    }

    @Test
    void takesNoMatchForNoPapers() {
        Reading reading = Reading.ofFixture(source, "oai-none.xml");

        assertThat(reading.problems).isEmpty();
        assertThat(reading.isWhole()).isTrue();
        assertThat(reading.total).isZero();
    }

    @Test
    void givesOtherErrorsAsARefusal() {
        Reading reading = Reading.ofFixture(source, "oai-bad-token.xml");

        assertThat(reading.problems)
                .containsExactly(new SourceProblem(
                        Kind.REFUSED_BY_SOURCE, "error badResumptionToken", "The token is not valid"));
        assertThat(reading.isWhole()).isFalse();
    }

    @Test
    void goesOnBehindARecordWhoseIdIsNone() {
        Reading reading = Reading.of(
                source, Reading.fixture("oai-arxiv.xml").replace("oai:arXiv.org:1401.00001", "oai:elsewhere:1"));

        assertThat(reading.kinds()).containsExactly(Kind.BAD_ID);
        assertThat(reading.deleted).hasSize(1);
    }
}
