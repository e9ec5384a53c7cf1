package app.diglot.intake.batches;

import static app.diglot.intake.batches.Mornings.FRIDAY;
import static app.diglot.intake.batches.Mornings.FRIDAY_MORNING;
import static app.diglot.intake.batches.Mornings.MONDAY;
import static app.diglot.intake.batches.Mornings.SATURDAY;
import static app.diglot.intake.batches.Mornings.SUNDAY;
import static app.diglot.intake.batches.Mornings.eastern;
import static app.diglot.intake.batches.Mornings.ofMonday;
import static app.diglot.testing.PlayedArxiv.body;
import static app.diglot.testing.PlayedArxiv.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.diglot.accounts.Role;
import app.diglot.intake.ArxivUnanswered;
import app.diglot.intake.batches.Intake.Asking;
import app.diglot.intake.batches.RunReport.NoListing;
import app.diglot.intake.rules.TopicRules;
import app.diglot.intake.triage.Candidate;
import app.diglot.intake.triage.CandidateKind;
import app.diglot.intake.triage.CandidateState;
import app.diglot.intake.triage.Queue;
import app.diglot.intake.triage.QueueFilter;
import app.diglot.intake.triage.QueuedPaper;
import app.diglot.intake.triage.Triage;
import app.diglot.library.Library;
import app.diglot.library.LicenceSource;
import app.diglot.library.Paper;
import app.diglot.library.PaperId;
import app.diglot.shared.ArxivId;
import app.diglot.testing.DigestFixtures;
import app.diglot.testing.OnH2;
import app.diglot.testing.OnMariaDb;
import app.diglot.testing.PlayedArxiv;
import app.diglot.testing.PlayedPaper;
import app.diglot.testing.SettableClock;
import app.diglot.testing.WithPerson;
import app.diglot.topics.TopicId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class IntakeTests {

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnMariaDb
    class MariaDb extends Cases {}

    @WithPerson({Role.EDITOR, Role.ADMINISTRATOR})
    @SuppressWarnings("NullAway.Init") // wantLanguageModels() makes what the tests stand on
    abstract static class Cases {

        private static final String ONE = "2606.00001";
        private static final String TWO = "2606.00002";
        private static final String THREE = "2606.00003";

        private final PlayedArxiv arxiv = PlayedArxiv.running();

        @Autowired
        DigestFixtures fixtures;

        @Autowired
        TopicRules rules;

        @Autowired
        Intake intake;

        @Autowired
        Batches batches;

        @Autowired
        BatchLedger ledger;

        @Autowired
        Holidays holidays;

        @Autowired
        Library library;

        @Autowired
        Queue queue;

        @Autowired
        Triage triage;

        @Autowired
        SettableClock clock;

        TopicId llm;

        @BeforeEach
        void wantLanguageModels() {
            llm = fixtures.topic("llm");
            Mornings.wantsLanguageModels(rules, llm);
        }

        @Test
        void goesFromNotOutToProvisionalToReconciled() throws Exception {
            clock.set(eastern(SUNDAY, 19, 55));
            assertThat(stateAfter(Asking.EVERYTHING)).isEqualTo(BatchState.NOT_OUT);
            assertThat(batch().next()).isEqualTo(eastern(SUNDAY, 20, 0));

            clock.set(eastern(SUNDAY, 20, 5));
            arxiv.shows(ofMonday(1, "A language model"), ofMonday(2, "A parser"));
            assertThat(stateAfter(Asking.WHAT_IS_DUE)).isEqualTo(BatchState.PROVISIONAL);
            assertThat(batch().numbers()).isEqualTo(new BatchNumbers(2, 0, 0, 0, 0));

            clock.set(eastern(MONDAY, 0, 30));
            arxiv.feeds(
                    MONDAY,
                    ofMonday(1, "A language model"),
                    ofMonday(2, "A parser").announcedAs("cross"));
            assertThat(stateAfter(Asking.WHAT_IS_DUE)).isEqualTo(BatchState.RECONCILED);
            assertThat(batch().numbers()).isEqualTo(new BatchNumbers(1, 1, 0, 0, 0));
            assertThat(batch().next()).isNull();
        }

        @Test
        void asksTheApiOnceForAListing() throws Exception {
            provisional(ofMonday(1, "A language model"));
            assertThat(arxiv.asked()).containsExactly("/api/query");

            clock.set(eastern(MONDAY, 0, 30));
            arxiv.feeds(MONDAY, ofMonday(1, "A language model"));
            run(MONDAY);

            assertThat(arxiv.asked()).containsExactly("/rss/cs.CL");
        }

        @Test
        void asksNothingForAListingThatIsIn() throws Exception {
            reconciled(ofMonday(1, "A language model"));
            arxiv.asked();

            RunReport second = run(MONDAY);

            assertThat(arxiv.asked()).isEmpty();
            assertThat(second.numbers()).isEqualTo(new BatchNumbers(0, 0, 0, 1, 0));
            assertThat(second.candidates()).isEmpty();
            assertThat(queued()).hasSize(1);
        }

        @Test
        void waitsForTheFeedOfTheDay() throws Exception {
            provisional(ofMonday(1, "A language model"));
            clock.set(eastern(MONDAY, 0, 1));
            arxiv.feeds(FRIDAY, PlayedPaper.fresh(TWO, "Of Friday", FRIDAY, FRIDAY_MORNING));

            assertThat(stateAfter(Asking.WHAT_IS_DUE)).isEqualTo(BatchState.PROVISIONAL);
            assertThat(batch().numbers().announced()).isOne();
        }

        @Test
        void letsLatePapersJoinTheQueue() throws Exception {
            provisional(ofMonday(1, "A language model"));
            PlayedPaper late = ofMonday(2, "A late language model");
            arxiv.shows(late);

            reconcile(ofMonday(1, "A language model"), late);

            assertThat(queued()).extracting(this::base).containsExactly(ONE, TWO);
        }

        @Test
        void takesOutWhatWasNotAnnouncedUnlessChosen() throws Exception {
            provisional(
                    ofMonday(1, "A language model"),
                    ofMonday(2, "A wrong language model"),
                    ofMonday(3, "A chosen language model"));
            triage.choose(MONDAY, seen(THREE));

            reconcile(ofMonday(1, "A language model"));

            assertThat(queued()).extracting(this::base).containsExactlyInAnyOrder(ONE, THREE);
            assertThat(batch().numbers().announced()).isEqualTo(2);
        }

        @Test
        void keepsTheLicenceWithItsSource() throws Exception {
            provisional(ofMonday(1, "A language model"));
            assertThat(paper(ONE).licence()).isNull();

            reconcile(ofMonday(1, "A language model"));

            assertThat(paper(ONE).licence()).isEqualTo("http://creativecommons.org/licenses/by/4.0/");
            assertThat(paper(ONE).particulars().licenceSource()).isEqualTo(LicenceSource.ARXIV_FEED);
        }

        @Test
        void offersAReplacementThatNobodyHadSeenAsUpdated() throws Exception {
            PlayedPaper old =
                    PlayedPaper.fresh(ONE, "A language model", FRIDAY, FRIDAY_MORNING.minusSeconds(9_000_000));

            reconciled(old.replaced("A language model, again", MONDAY, FRIDAY_MORNING));

            assertThat(queued())
                    .singleElement()
                    .satisfies(paper -> assertThat(candidate(paper).kind()).isEqualTo(CandidateKind.UPDATED));
            assertThat(batch().numbers()).isEqualTo(new BatchNumbers(0, 0, 1, 0, 0));
        }

        @Test
        void doesNotOfferAReplacementOfAPaperThatWasSeen() throws Exception {
            PlayedPaper first = ofMonday(1, "A language model");
            reconciled(first);
            clock.set(eastern(MONDAY, 20, 5));
            LocalDate tuesday = MONDAY.plusDays(1);
            arxiv.shows(first.replaced("A better language model", tuesday, eastern(MONDAY, 9, 0)));

            RunReport report = run(tuesday);

            assertThat(report.numbers()).isEqualTo(new BatchNumbers(0, 0, 1, 0, 0));
            assertThat(report.candidates()).isEmpty();
            assertThat(paper(ONE).title()).isEqualTo("A better language model");
            assertThat(library.versions(paper(ONE).id())).hasSize(2);
        }

        @Test
        void knowsAPaperThatIsAnnouncedAgain() throws Exception {
            PlayedPaper paper = ofMonday(1, "A language model");
            reconciled(paper);
            clock.set(eastern(MONDAY, 20, 5));
            run(MONDAY.plusDays(1));
            clock.set(eastern(MONDAY.plusDays(1), 0, 30));
            arxiv.feeds(MONDAY.plusDays(1), paper.announcedAs("cross"));

            RunReport report = run(MONDAY.plusDays(1));

            assertThat(report.numbers()).isEqualTo(new BatchNumbers(0, 0, 0, 1, 0));
            assertThat(report.candidates()).isEmpty();
        }

        @Test
        void catchesUpFromWhatIsStillKnown() throws Exception {
            clock.set(eastern(MONDAY.plusDays(30), 12, 0));
            PlayedPaper old =
                    PlayedPaper.fresh(TWO, "An old language model", FRIDAY, FRIDAY_MORNING.minusSeconds(9_000_000));
            arxiv.shows(
                    ofMonday(1, "A language model"),
                    old.replaced("An old language model, again", MONDAY, FRIDAY_MORNING),
                    PlayedPaper.fresh(THREE, "Of another day", FRIDAY, FRIDAY_MORNING.minusSeconds(90_000)));

            RunReport report = run(MONDAY);

            assertThat(batch().state()).isEqualTo(BatchState.CAUGHT_UP);
            assertThat(report.numbers()).isEqualTo(new BatchNumbers(1, 0, 1, 0, 0));
            assertThat(paper(ONE).particulars().licenceSource()).isEqualTo(LicenceSource.ARXIV_OAI);
        }

        @Test
        void asksNothingOnDaysWithoutListing() throws Exception {
            clock.set(eastern(MONDAY, 12, 0));
            holidays.change(List.of(FRIDAY));

            assertThat(run(SATURDAY).noListing()).isEqualTo(NoListing.WEEKEND);
            assertThat(run(FRIDAY).noListing()).isEqualTo(NoListing.HOLIDAY);
            assertThat(arxiv.asked()).isEmpty();
            assertThat(batches.latest(9)).isEmpty();
        }

        @Test
        void saysThatNothingWasAnnounced() throws Exception {
            clock.set(eastern(MONDAY.plusDays(30), 12, 0));

            RunReport report = run(MONDAY);

            assertThat(batch().state()).isEqualTo(BatchState.NOTHING_THERE);
            assertThat(report.trouble()).isNull();
            assertThat(report.numbers()).isEqualTo(BatchNumbers.NONE);
        }

        @Test
        void listsWhatCameInBeforeAnUnknownHolidayWithTheNextListing() throws Exception {
            clock.set(eastern(MONDAY.plusDays(30), 12, 0));
            run(FRIDAY);
            arxiv.shows(PlayedPaper.fresh(ONE, "A language model", MONDAY, eastern(FRIDAY.minusDays(1), 9, 0)));

            run(MONDAY);

            assertThat(batch().numbers().announced()).isOne();
        }

        @Test
        void endsTheSameWhateverGoesWrongOnTheWay() throws Exception {
            clock.set(eastern(SUNDAY, 20, 5));
            arxiv.shows(ofMonday(1, "A language model"), ofMonday(2, "A parser"));
            arxiv.then(
                    status(429),
                    status(503),
                    body("<!doctype html><title>arXiv</title>"),
                    body("<feed><entry><title>unclosed &nbsp; <b></feed>"),
                    body("<feed xmlns='http://www.w3.org/2005/Atom'></feed>"));

            assertThat(run(MONDAY).trouble()).isNull();
            assertThat(batch().numbers()).isEqualTo(new BatchNumbers(2, 0, 0, 0, 0));
            assertThat(queued()).hasSize(1);
        }

        @Test
        void saysWhyArxivGaveNoAnswerAndAsksAgainLater() throws Exception {
            clock.set(eastern(SUNDAY, 20, 5));
            arxiv.then(status(400));

            RunReport report = run(MONDAY);

            assertThat(report.trouble()).isNotNull();
            assertThat(batch().state()).isEqualTo(BatchState.BROKEN);
            assertThat(batch().trouble()).isEqualTo(ArxivUnanswered.Reason.REFUSED);
            assertThat(batch().next()).isEqualTo(eastern(SUNDAY, 20, 15));
        }

        @Test
        void asksTheFeedAloneAgainAfterItFailed() throws Exception {
            provisional(ofMonday(1, "A language model"));
            clock.set(eastern(MONDAY, 0, 30));
            arxiv.then(status(400));
            run(MONDAY);
            arxiv.asked();

            reconcile(ofMonday(1, "A language model"));

            assertThat(arxiv.asked()).containsExactly("/rss/cs.CL");
            assertThat(batch().state()).isEqualTo(BatchState.RECONCILED);
        }

        @Test
        void storesTheRestWhereOnePaperIsRefused() throws Exception {
            provisional(ofMonday(1, "A language model"), ofMonday(2, "x".repeat(20_000)));

            assertThat(batch().numbers()).isEqualTo(new BatchNumbers(1, 0, 0, 0, 1));
            assertThat(batches.items(MONDAY, ItemKind.REFUSED, "", 9))
                    .singleElement()
                    .satisfies(item -> assertThat(item.reason()).isEqualTo(Refusal.FIELD_TOO_LONG));
        }

        @Test
        void leavesADayToTheRunThatIsAtIt() throws Exception {
            clock.set(eastern(SUNDAY, 20, 5));
            assertThat(ledger.take(MONDAY)).isPresent();

            assertThat(intake.run(MONDAY, Set.of(), Asking.EVERYTHING)).isEmpty();
            assertThat(arxiv.asked()).isEmpty();
        }

        @Test
        void stopsAndGoesOn() throws Exception {
            clock.set(eastern(SUNDAY, 20, 5));
            arxiv.shows(ofMonday(1, "A language model"));
            arxiv.then(exchange -> {
                ledger.stop(MONDAY);
                status(503).to(exchange);
            });

            assertThatThrownBy(() -> run(MONDAY)).isInstanceOf(InterruptedException.class);
            assertThat(batch().state()).isEqualTo(BatchState.STOPPED);
            assertThat(batch().next()).isNull();

            assertThat(stateAfter(Asking.EVERYTHING)).isEqualTo(BatchState.PROVISIONAL);
            assertThat(queued()).hasSize(1);
        }

        @Test
        void countsWhatIsListedByKind() throws Exception {
            PlayedPaper old = PlayedPaper.fresh(THREE, "Old", FRIDAY, FRIDAY_MORNING.minusSeconds(9_000_000));
            PlayedPaper replaced = old.replaced("Old, again", MONDAY, FRIDAY_MORNING);
            reconciled(ofMonday(1, "One"), ofMonday(2, "Two").announcedAs("cross"), replaced);

            assertThat(batches.items(MONDAY, ItemKind.CROSS_LISTED, "", 9))
                    .extracting(BatchItem::place)
                    .containsExactly(TWO);
            assertThat(batches.items(MONDAY, null, ONE, 9))
                    .extracting(BatchItem::place)
                    .containsExactly(TWO, THREE);
            assertThat(queue.numbers(MONDAY, llm).announced()).isEqualTo(3);
        }

        private void provisional(PlayedPaper... papers) throws InterruptedException {
            clock.set(eastern(SUNDAY, 20, 5));
            arxiv.shows(papers);
            run(MONDAY);
        }

        private void reconcile(PlayedPaper... announced) throws InterruptedException {
            clock.set(eastern(MONDAY, 0, 30));
            arxiv.feeds(MONDAY, announced);
            run(MONDAY);
        }

        private void reconciled(PlayedPaper... papers) throws InterruptedException {
            provisional(papers);
            reconcile(papers);
        }

        private BatchState stateAfter(Asking asking) throws InterruptedException {
            assertThat(intake.run(MONDAY, Set.of(), asking)).isPresent();
            return batch().state();
        }

        private RunReport run(LocalDate day) throws InterruptedException {
            return intake.run(day, Set.of(), Asking.WHAT_IS_DUE).orElseThrow();
        }

        private Batch batch() {
            return batches.find(MONDAY).orElseThrow();
        }

        private List<PaperId> queued() {
            return queue.papers(new QueueFilter(MONDAY, null, null, "")).stream()
                    .map(QueuedPaper::paper)
                    .toList();
        }

        private Map<app.diglot.intake.triage.CandidateId, CandidateState> seen(String base) {
            return Map.of(candidate(paper(base).id()).id(), CandidateState.OPEN);
        }

        private Candidate candidate(PaperId paper) {
            return Optional.ofNullable(queue.rows(MONDAY, List.of(paper)).get(paper))
                    .orElseThrow()
                    .candidates()
                    .getFirst();
        }

        private Paper paper(String base) {
            return library.find(new ArxivId(base, null)).orElseThrow();
        }

        private String base(PaperId paper) {
            return library.find(List.of(paper)).values().stream()
                    .flatMap(found -> found.arxivId().stream())
                    .map(ArxivId::base)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
