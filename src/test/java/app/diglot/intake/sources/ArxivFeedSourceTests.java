package app.diglot.intake.sources;

import static org.assertj.core.api.Assertions.assertThat;

import app.diglot.intake.sources.SourceProblem.Kind;
import app.diglot.shared.ArxivId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ArxivFeedSourceTests {

    private final Source source = new ArxivFeedSource();

    @Test
    void readsAPaperOfRss() {
        IncomingPaper paper = Reading.ofFixture(source, "feed-rss.xml").papers.getFirst();

        assertThat(paper.arxivId()).isEqualTo(new ArxivId("2408.00001", 1));
        assertThat(paper.title()).isEqualTo("Words, new");
        assertThat(paper.abstractText()).isEqualTo("We count words.");
        assertThat(paper.authors())
                .containsExactly("Paulo André Lima de Castro", "Martin L. King Jr.", "Øystein Mål", "J. Doe");
        assertThat(paper.categories()).containsExactly("cs.CL", "cs.LG");
        assertThat(paper.licence()).isEqualTo("http://creativecommons.org/licenses/by/4.0/");
        assertThat(paper.announcement()).isEqualTo(Announcement.NEW);
        assertThat(paper.submitted()).isNull();
    }

    @Test
    void tellsNewFromCrossListedAndReplaced() {
        Reading reading = Reading.ofFixture(source, "feed-rss.xml");

        assertThat(reading.papers)
                .extracting(IncomingPaper::announcement)
                .containsExactly(
                        Announcement.NEW,
                        Announcement.CROSS_LISTED,
                        Announcement.REPLACED,
                        Announcement.REPLACED_CROSS_LISTED,
                        Announcement.UNTOLD);
        assertThat(reading.problems)
                .containsExactly(new SourceProblem(Kind.UNKNOWN_ANNOUNCEMENT, "item 5 (2401.00005)", "withdrawn"));
    }

    @Test
    void keepsTheVersionDoiAndJournalOfAReplacement() {
        IncomingPaper paper = Reading.ofFixture(source, "feed-rss.xml").papers.get(2);

        assertThat(paper.arxivId()).isEqualTo(new ArxivId("2401.00003", 3));
        assertThat(paper.doi()).isEqualTo("10.5802/jep.257");
        assertThat(paper.journalReference()).isEqualTo("Journal de l'École - Mathématiques, 11 (2024)");
    }

    @Test
    void splitsACollaborationFromItsMembers() {
        assertThat(Reading.ofFixture(source, "feed-rss.xml").papers.get(1).authors())
                .containsExactly("ATLAS Collaboration", "G. Aad", "B. Abbott");
    }

    @Test
    void readsAtomAlike() {
        Reading reading = Reading.ofFixture(source, "feed-atom.xml");
        IncomingPaper paper = reading.only();

        assertThat(paper.arxivId()).isEqualTo(new ArxivId("2412.00001", 1));
        assertThat(paper.abstractText()).isEqualTo("We count words.");
        assertThat(paper.authors()).containsExactly("A. One", "B. Two");
        assertThat(paper.categories()).containsExactly("cs.CL", "cs.LG");
        assertThat(paper.licence()).isEqualTo("http://arxiv.org/licenses/nonexclusive-distrib/1.0/");
        assertThat(paper.announcement()).isEqualTo(Announcement.NEW);
        assertThat(reading.days).containsExactly(LocalDate.of(2024, 12, 3));
    }

    @Test
    void saysWhichDayAFeedIsOf() {
        assertThat(Reading.ofFixture(source, "feed-rss.xml").days).containsExactly(LocalDate.of(2024, 8, 23));
    }

    @Test
    void takesTheEmptyFeedOfASundayForNoPapers() {
        Reading reading = Reading.ofFixture(source, "feed-weekend.xml");

        assertThat(reading.papers).isEmpty();
        assertThat(reading.problems).isEmpty();
        assertThat(reading.isWhole()).isTrue();
        assertThat(reading.days).containsExactly(LocalDate.of(2024, 8, 25));
    }

    @Test
    void readsAnAbstractWithALineSeparator() {
        Reading reading =
                Reading.of(source, Reading.fixture("feed-atom.xml").replace("We count words.", "We count\u2028words."));

        assertThat(reading.only().abstractText()).isEqualTo("We count words.");
    }

    @Test
    void takesAListOfAuthorsLongerThanAnyOtherField() {
        String everybody = "A. Author, ".repeat(3_000);
        Reading reading =
                Reading.of(source, Reading.fixture("feed-atom.xml").replace("A. One, B. Two", everybody + "B. Two"));

        assertThat(reading.only().authors()).hasSize(3_001);
    }
}
