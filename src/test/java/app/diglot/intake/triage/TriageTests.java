package app.diglot.intake.triage;

import static org.assertj.core.api.Assertions.assertThat;

import app.diglot.accounts.Role;
import app.diglot.digests.Digest;
import app.diglot.digests.DigestSheet;
import app.diglot.digests.Digests;
import app.diglot.digests.EntryId;
import app.diglot.library.PaperId;
import app.diglot.testing.DigestFixtures;
import app.diglot.testing.OnH2;
import app.diglot.testing.OnMariaDb;
import app.diglot.testing.SignedInPeople;
import app.diglot.testing.StatementCount;
import app.diglot.testing.WithPerson;
import app.diglot.topics.TopicId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TriageTests {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 6, 26);
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 29);

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnMariaDb
    class MariaDb extends Cases {}

    @WithPerson(Role.EDITOR)
    @SuppressWarnings("NullAway.Init") // makeTopics() makes what the tests stand on
    abstract static class Cases {

        @Autowired
        DigestFixtures fixtures;

        @Autowired
        Candidates candidates;

        @Autowired
        Queue queue;

        @Autowired
        Triage triage;

        @Autowired
        Digests digests;

        @Autowired
        app.diglot.library.Library library;

        @Autowired
        StatementCount statements;

        TopicId llm;
        TopicId nerf;

        @BeforeEach
        void makeTopics() {
            llm = fixtures.topic("llm");
            nerf = fixtures.topic("nerf");
        }

        @Test
        void putsChosenPaperIntoTheDaysDigests() {
            PaperId paper = offered("Both", MONDAY, llm, nerf);

            triage.choose(MONDAY, seen(paper));

            assertThat(titles(llm, MONDAY)).containsExactly("Both");
            assertThat(titles(nerf, MONDAY)).containsExactly("Both");
            assertThat(queue.numbers(MONDAY, null)).isEqualTo(new QueueNumbers(0, 1, 0, 1, 0, 0));
        }

        @Test
        void choosesForOneTopicAlone() {
            PaperId paper = offered("Both", MONDAY, llm, nerf);

            triage.choose(MONDAY, Map.of(candidate(paper, nerf).id(), CandidateState.OPEN));

            assertThat(titles(nerf, MONDAY)).containsExactly("Both");
            assertThat(digests.find(llm, MONDAY)).isEmpty();
            assertThat(row(paper).state()).isEqualTo(CandidateState.OPEN);
            assertThat(queue.numbers(MONDAY, nerf).chosen()).isOne();
            assertThat(queue.numbers(MONDAY, llm).toGo()).isOne();
        }

        @Test
        void showsPaperThatFitsTwoTopicsOnce() {
            PaperId both = offered("Both", MONDAY, llm, nerf);
            offered("One", MONDAY, nerf);

            assertThat(queue.papers(all(MONDAY))).hasSize(2);
            assertThat(queue.papers(all(MONDAY).withTopic(llm)))
                    .extracting(QueuedPaper::paper)
                    .containsExactly(both);
        }

        @Test
        void carriesOverWhatWasLeftUndecided() {
            PaperId old = offered("Old", FRIDAY, llm);
            PaperId done = offered("Done", FRIDAY, llm);
            PaperId fresh = offered("Fresh", MONDAY, llm);
            triage.reject(FRIDAY, seen(FRIDAY, done));

            assertThat(queue.papers(all(MONDAY))).extracting(QueuedPaper::paper).containsExactly(fresh, old);
            assertThat(row(old).carriedOverTo(MONDAY)).contains(FRIDAY);
            assertThat(row(fresh).carriedOverTo(MONDAY)).isEmpty();
            assertThat(queue.numbers(MONDAY, llm)).isEqualTo(new QueueNumbers(0, 1, 1, 0, 0, 2));

            triage.choose(MONDAY, seen(old));

            assertThat(titles(llm, MONDAY)).containsExactly("Old");
            assertThat(queue.numbers(MONDAY, llm)).isEqualTo(new QueueNumbers(0, 1, 1, 1, 0, 1));
            assertThat(queue.papers(all(MONDAY))).hasSize(2);
        }

        @Test
        void findsPapersByWordsAndByState() {
            PaperId found = offered("A 100% sparse model", MONDAY, llm);
            PaperId other = offered("A dense model", MONDAY, llm);
            triage.reject(MONDAY, seen(other));

            assertThat(queue.papers(all(MONDAY).withText("100% SPARSE")))
                    .extracting(QueuedPaper::paper)
                    .containsExactly(found);
            assertThat(queue.papers(all(MONDAY).withText("somerville"))).hasSize(2);
            assertThat(queue.papers(all(MONDAY).withState(CandidateState.REJECTED)))
                    .extracting(QueuedPaper::paper)
                    .containsExactly(other);
        }

        @Test
        void takesBackStepsOneByOne() {
            PaperId first = offered("First", MONDAY, llm);
            PaperId second = offered("Second", MONDAY, llm);
            triage.claim(MONDAY, first);
            triage.choose(MONDAY, seen(first));
            triage.reject(MONDAY, seen(second));
            triage.because(MONDAY, Reason.SURVEY);
            assertThat(candidate(second, llm).reason()).contains(Reason.SURVEY);
            assertThat(triage.steps(MONDAY, 10))
                    .extracting(TakenStep::action, TakenStep::title)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(StepAction.REJECT, "Second"),
                            org.assertj.core.groups.Tuple.tuple(StepAction.CHOOSE, "First"),
                            org.assertj.core.groups.Tuple.tuple(StepAction.CLAIM, "First"));

            assertThat(triage.undo(MONDAY)).get().returns(StepAction.REJECT, Decided::action);
            assertThat(row(second).state()).isEqualTo(CandidateState.OPEN);
            assertThat(candidate(second, llm).reason()).isEmpty();

            triage.undo(MONDAY);
            assertThat(titles(llm, MONDAY)).isEmpty();
            assertThat(row(first).claimedBy()).map(Candidate.Colleague::id).contains(SignedInPeople.id("ada"));

            triage.undo(MONDAY);
            assertThat(row(first).claimedBy()).isEmpty();
            assertThat(triage.undo(MONDAY)).isEmpty();
        }

        @Test
        void leavesWhatColleagueDecidedSince() {
            PaperId paper = offered("Paper", MONDAY, llm);
            triage.reject(MONDAY, seen(paper));
            byColleague(() -> triage.choose(MONDAY, Map.of(candidate(paper, llm).id(), CandidateState.REJECTED)));

            Optional<Decided> undone = triage.undo(MONDAY);

            assertThat(undone).contains(new Decided(StepAction.REJECT, java.util.Set.of(), java.util.Set.of(paper)));
            assertThat(row(paper).state()).isEqualTo(CandidateState.CHOSEN);
        }

        @Test
        void refusesToDecideOnWhatColleagueDecidedUnseen() {
            PaperId paper = offered("Paper", MONDAY, llm);
            Map<CandidateId, CandidateState> seen = seen(paper);
            byColleague(() -> triage.choose(MONDAY, seen));

            Decided decided = triage.reject(MONDAY, seen);

            assertThat(decided.papers()).isEmpty();
            assertThat(decided.overtaken()).containsExactly(paper);
            assertThat(titles(llm, MONDAY)).containsExactly("Paper");
            assertThat(triage.steps(MONDAY, 10)).isEmpty();
        }

        @Test
        void rejectsAllThatRemainsInOneStep() {
            List<PaperId> papers = IntStream.range(0, 5)
                    .mapToObj(i -> offered("Paper " + i, MONDAY, llm, nerf))
                    .toList();
            triage.choose(MONDAY, seen(papers.getFirst()));

            Decided decided = triage.rejectAll(MONDAY, papers, llm);

            assertThat(decided.papers()).hasSize(4);
            assertThat(queue.numbers(MONDAY, llm)).isEqualTo(new QueueNumbers(0, 5, 0, 1, 4, 0));
            assertThat(queue.numbers(MONDAY, nerf).toGo()).isEqualTo(4);

            triage.undo(MONDAY);
            assertThat(queue.numbers(MONDAY, llm)).isEqualTo(new QueueNumbers(0, 5, 0, 1, 0, 4));
        }

        @Test
        void bringsPaperBackFromTheRemovedTrayAndLeavesWhatStandsThere() {
            PaperId paper = offered("Paper", MONDAY, llm);
            triage.choose(MONDAY, seen(paper));
            EntryId entry = sheet(llm).entries().getFirst().entry().id();
            digests.write(entry.note(), 0, "Worth reading");

            triage.undo(MONDAY);
            assertThat(titles(llm, MONDAY)).isEmpty();
            assertThat(sheet(llm).removed()).hasSize(1);

            triage.choose(MONDAY, seen(paper));
            assertThat(sheet(llm).entries())
                    .singleElement()
                    .returns(entry, sheet -> sheet.entry().id());
            assertThat(sheet(llm).removed()).isEmpty();
        }

        @Test
        void leavesNoTraceOfAnEntryThatNobodyWorkedOn() {
            PaperId paper = offered("Paper", MONDAY, llm);
            offered("Other", MONDAY, llm);
            triage.choose(MONDAY, seen(paper));

            triage.undo(MONDAY);

            assertThat(sheet(llm).entries()).isEmpty();
            assertThat(sheet(llm).removed()).isEmpty();
        }

        @Test
        void leavesPaperThatWasPutThereByHand() {
            PaperId paper = offered("Paper", MONDAY, llm);
            digests.add(digests.create(llm, MONDAY), paper);

            triage.choose(MONDAY, seen(paper));

            assertThat(titles(llm, MONDAY)).containsExactly("Paper");
        }

        @Test
        void tellsWhereElseThePaperIs() {
            PaperId paper = offered("Paper", MONDAY, llm);
            digests.add(digests.create(nerf, FRIDAY), paper);

            assertThat(row(paper).seen()).singleElement().satisfies(seen -> {
                assertThat(seen.day()).isEqualTo(FRIDAY);
                assertThat(seen.where().english()).isEqualTo("nerf papers");
            });
        }

        @Test
        void takesOverWhatColleagueClaimed() {
            PaperId paper = offered("Paper", MONDAY, llm);
            byColleague(() -> triage.claim(MONDAY, paper));
            assertThat(row(paper).claimedBy()).map(Candidate.Colleague::id).contains(SignedInPeople.id("grace"));

            triage.claim(MONDAY, paper);
            assertThat(row(paper).claimedBy()).map(Candidate.Colleague::id).contains(SignedInPeople.id("ada"));

            triage.undo(MONDAY);
            assertThat(row(paper).claimedBy()).map(Candidate.Colleague::id).contains(SignedInPeople.id("grace"));
        }

        @Test
        void keepsTheChosenWhenPapersAreWithdrawn() {
            PaperId chosen = offered("Chosen", MONDAY, llm);
            PaperId wrong = offered("Wrong", MONDAY, llm);
            triage.choose(MONDAY, seen(chosen));
            triage.reject(MONDAY, seen(wrong));

            assertThat(candidates.withdraw(MONDAY, List.of(chosen, wrong))).isOne();

            assertThat(queue.papers(all(MONDAY))).extracting(QueuedPaper::paper).containsExactly(chosen);
            assertThat(triage.undo(MONDAY))
                    .get()
                    .satisfies(undone -> assertThat(undone.overtaken()).containsExactly(wrong));
        }

        @Test
        void asksAsMuchInLongQueueAsInShortOne() {
            PaperId first = offered("First", MONDAY, llm, nerf);
            PaperId second = offered("Second", MONDAY, llm, nerf);
            offered("Warm", MONDAY, llm, nerf);
            triage.choose(MONDAY, seen(offered("Warmer", MONDAY, llm, nerf)));
            List<String> inShort = keyPress(first);
            IntStream.range(0, 120).forEach(i -> offered("Paper " + i, i % 2 == 0 ? MONDAY : FRIDAY, llm));

            List<String> inLong = keyPress(second);

            assertThat(inLong).hasSameSizeAs(inShort).hasSizeLessThan(40);
        }

        @Test
        void sortsByLikenessToWhatTheTopicChoseBefore() {
            triage.choose(
                    FRIDAY, seen(FRIDAY, written("Robots that walk", "Gait and balance of legged robots.", FRIDAY)));
            triage.reject(FRIDAY, seen(FRIDAY, written("Tax law", "Courts and statutes.", FRIDAY)));
            PaperId other = written("Baking bread", "Flour, water and salt.", MONDAY);
            PaperId bad = written("Law of taxes", "Statutes before courts.", MONDAY);
            PaperId plain = written("Brewing tea", "Leaves and pots.", MONDAY);
            PaperId like = written("Legged robots", "Balance on stairs.", MONDAY);
            QueueFilter byLikeness = open(MONDAY).withTopic(llm).withOrder(QueueOrder.LIKENESS);

            List<QueuedPaper> sorted = queue.papers(byLikeness);

            assertThat(sorted).extracting(QueuedPaper::paper).containsExactly(like, other, plain, bad);
            assertThat(sorted.getFirst().resemblance()).get().satisfies(why -> {
                assertThat(why.title()).isEqualTo("Robots that walk");
                assertThat(why.day()).isEqualTo(FRIDAY);
                assertThat(why.topic()).isEqualTo(llm);
                assertThat(why.words()).containsExactlyInAnyOrder("legged", "robots", "balance");
            });
            assertThat(sorted.get(1).resemblance()).isEmpty();
            assertThat(queue.papers(open(MONDAY).withTopic(llm)))
                    .extracting(QueuedPaper::paper)
                    .containsExactly(other, bad, plain, like);
        }

        @Test
        void sortsByTheBestOfThePapersTopics() {
            triage.choose(
                    FRIDAY,
                    Map.of(
                            candidate(FRIDAY, written("Robots", "Gait of robots.", FRIDAY, nerf), nerf)
                                    .id(),
                            CandidateState.OPEN));
            PaperId plain = written("Brewing tea", "Leaves and pots.", MONDAY, llm);
            PaperId both = written("Gait", "Of robots.", MONDAY, llm, nerf);

            assertThat(queue.papers(open(MONDAY).withOrder(QueueOrder.LIKENESS)))
                    .extracting(QueuedPaper::paper)
                    .containsExactly(both, plain);
            assertThat(queue.papers(open(MONDAY).withTopic(llm).withOrder(QueueOrder.LIKENESS)))
                    .extracting(QueuedPaper::paper)
                    .containsExactly(plain, both);
        }

        @Test
        void keepsTheOrderOfListThatWasLoadedBeforeTheDecision() {
            PaperId chosenLater = written("Robots", "Gait of robots.", MONDAY);
            written("Brewing tea", "Leaves and pots.", MONDAY);
            written("Gait", "Of robots.", MONDAY);
            java.time.Instant loaded = java.time.Instant.now();
            triage.choose(MONDAY, seen(chosenLater));
            QueueFilter byLikeness = all(MONDAY).withOrder(QueueOrder.LIKENESS);

            assertThat(queue.papers(byLikeness, loaded)).isEqualTo(queue.papers(all(MONDAY)));
            assertThat(queue.hasHistory(llm, loaded)).isFalse();
            assertThat(queue.papers(byLikeness)).isNotEqualTo(queue.papers(all(MONDAY)));
            assertThat(queue.hasHistory(null, java.time.Instant.now())).isTrue();
            assertThat(queue.hasHistory(nerf, java.time.Instant.now())).isFalse();
        }

        @Test
        void sortsLongQueueWithAsManyStatementsAsShortOne() {
            triage.choose(FRIDAY, seen(FRIDAY, offered("Chosen", FRIDAY, llm, nerf)));
            offered("First", MONDAY, llm, nerf);
            QueueFilter byLikeness = all(MONDAY).withOrder(QueueOrder.LIKENESS);
            List<String> inShort = statements.of(() -> queue.papers(byLikeness));
            IntStream.range(0, 60).forEach(i -> offered("Paper " + i, MONDAY, llm));

            List<String> inLong = statements.of(() -> queue.papers(byLikeness));

            assertThat(inLong).hasSameSizeAs(inShort).hasSizeLessThan(8);
        }

        private PaperId written(String title, String abstractText, LocalDate day, TopicId... topics) {
            PaperId paper = library.add(new app.diglot.library.NewPaper(
                    null, title, List.of("Ada Lovelace"), abstractText, "", app.diglot.shared.Language.ENGLISH, null));
            candidates.offer(java.util.stream.Stream.of(topics.length == 0 ? new TopicId[] {llm} : topics)
                    .map(topic -> new Offer(topic, paper, day, CandidateKind.NEW, List.of()))
                    .toList());
            return paper;
        }

        private Candidate candidate(LocalDate day, PaperId paper, TopicId topic) {
            return row(day, paper).of(topic).orElseThrow();
        }

        private static QueueFilter open(LocalDate day) {
            return new QueueFilter(day, null, CandidateState.OPEN, "");
        }

        /** What one press of the key for choosing asks, with the row and the numbers that are shown after it, and undo. */
        private List<String> keyPress(PaperId paper) {
            Map<CandidateId, CandidateState> seen = seen(paper);
            return statements.of(() -> {
                triage.choose(MONDAY, seen);
                queue.rows(MONDAY, List.of(paper));
                queue.numbers(MONDAY, null);
                triage.steps(MONDAY, 5);
                triage.undo(MONDAY);
            });
        }

        private PaperId offered(String title, LocalDate day, TopicId... topics) {
            PaperId paper = fixtures.paper(title);
            candidates.offer(java.util.Arrays.stream(topics)
                    .map(topic -> new Offer(topic, paper, day, CandidateKind.NEW, List.of("model")))
                    .toList());
            return paper;
        }

        private Map<CandidateId, CandidateState> seen(PaperId paper) {
            return seen(MONDAY, paper);
        }

        private Map<CandidateId, CandidateState> seen(LocalDate day, PaperId paper) {
            return row(day, paper).undecided().stream()
                    .collect(java.util.stream.Collectors.toMap(Candidate::id, Candidate::state));
        }

        private QueueRow row(PaperId paper) {
            return row(MONDAY, paper);
        }

        private QueueRow row(LocalDate day, PaperId paper) {
            return Optional.ofNullable(queue.rows(day, List.of(paper)).get(paper))
                    .orElseThrow();
        }

        private Candidate candidate(PaperId paper, TopicId topic) {
            return row(paper).of(topic).orElseThrow();
        }

        private List<String> titles(TopicId topic, LocalDate day) {
            Digest digest = digests.find(topic, day).orElseThrow();
            return digests.sheet(digest.id()).entries().stream()
                    .map(entry -> entry.entry().paper().title())
                    .toList();
        }

        private DigestSheet sheet(TopicId topic) {
            return digests.sheet(digests.find(topic, MONDAY).orElseThrow().id());
        }

        private static QueueFilter all(LocalDate day) {
            return new QueueFilter(day, null, null, "");
        }

        private static <T> T byColleague(Supplier<T> act) {
            return CompletableFuture.supplyAsync(() -> {
                        SignedInPeople.signIn("grace", Role.EDITOR);
                        return act.get();
                    })
                    .join();
        }
    }
}
