package app.diglot.intake.batches;

import static org.assertj.core.api.Assertions.assertThat;

import app.diglot.accounts.Role;
import app.diglot.intake.batches.Announced.Listed;
import app.diglot.intake.rules.Category;
import app.diglot.intake.rules.Phrase;
import app.diglot.intake.rules.RuleBook;
import app.diglot.intake.rules.RuledTopic;
import app.diglot.intake.rules.TopicRule;
import app.diglot.intake.sources.Announcement;
import app.diglot.intake.sources.IncomingPaper;
import app.diglot.intake.triage.Candidate;
import app.diglot.intake.triage.CandidateKind;
import app.diglot.intake.triage.Queue;
import app.diglot.intake.triage.QueueFilter;
import app.diglot.intake.triage.QueuedPaper;
import app.diglot.library.LicenceSource;
import app.diglot.shared.ArxivId;
import app.diglot.testing.DigestFixtures;
import app.diglot.testing.OnH2;
import app.diglot.testing.OnMariaDb;
import app.diglot.testing.WithPerson;
import app.diglot.topics.TopicId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class BatchStoreTests {

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnMariaDb
    class MariaDb extends Cases {}

    @WithPerson(Role.EDITOR)
    abstract static class Cases {

        private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);
        private static final LocalDate TUESDAY = MONDAY.plusDays(1);
        private static final TopicRule RULE = new TopicRule(
                List.of(new Category("cs.CL")),
                List.of(new Phrase("owl*")),
                TopicRule.Part.TITLE,
                TopicRule.Need.ANY,
                List.of(),
                TopicRule.Part.TITLE);

        @Autowired
        DigestFixtures fixtures;

        @Autowired
        BatchStore store;

        @Autowired
        Queue queue;

        TopicId llm;
        RuleBook rules;

        @BeforeEach
        void makeRule() {
            llm = fixtures.topic("llm");
            rules = RuleBook.of(List.of(new RuledTopic(llm, RULE)));
        }

        @Test
        void offersAReplacementThatNobodyHadSeenAsUpdated() {
            BatchStore.Added added = take(MONDAY, 3, Announcement.REPLACED);

            assertThat(added.items()).containsOnlyKeys(ItemKind.REPLACED);
            assertThat(kinds(MONDAY)).containsExactly(CandidateKind.UPDATED);
        }

        @Test
        void takesALaterVersionForAReplacementWhereTheSourceDoesNotTell() {
            take(MONDAY, 2, Announcement.UNTOLD);

            assertThat(kinds(MONDAY)).containsExactly(CandidateKind.UPDATED);
        }

        @Test
        void offersAReplacementOfWhatWasOfferedBeforeNotAgain() {
            take(MONDAY, 1, Announcement.NEW);

            BatchStore.Added added = take(TUESDAY, 2, Announcement.REPLACED);

            assertThat(added.items()).containsOnlyKeys(ItemKind.REPLACED);
            assertThat(added.candidates()).isEmpty();
            assertThat(kinds(MONDAY)).containsExactly(CandidateKind.NEW);
        }

        @Test
        void countsAReplacementThatIsThereAlreadyAsKnown() {
            take(MONDAY, 2, Announcement.REPLACED);

            assertThat(take(TUESDAY, 2, Announcement.REPLACED).items()).containsOnlyKeys(ItemKind.KNOWN);
        }

        private BatchStore.Added take(LocalDate day, int version, Announcement announcement) {
            IncomingPaper paper = IncomingPaper.titled("Owls")
                    .arxivId(new ArxivId("2401.00001", version))
                    .abstractText("Version " + version)
                    .categories(List.of("cs.CL"))
                    .build();
            return store.store(
                    day,
                    new Announced(List.of(Listed.of(paper, announcement)), List.of()),
                    LicenceSource.ARXIV_FEED,
                    rules);
        }

        private List<CandidateKind> kinds(LocalDate day) {
            List<QueuedPaper> papers = queue.papers(new QueueFilter(day, null, null, ""));
            return queue.rows(day, papers.stream().map(QueuedPaper::paper).toList()).values().stream()
                    .flatMap(row -> row.candidates().stream())
                    .map(Candidate::kind)
                    .toList();
        }
    }
}
