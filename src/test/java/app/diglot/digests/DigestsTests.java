package app.diglot.digests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.diglot.accounts.Acting;
import app.diglot.accounts.Role;
import app.diglot.annotation.Anchors;
import app.diglot.annotation.Annotations;
import app.diglot.annotation.Visibility;
import app.diglot.library.Library;
import app.diglot.library.PaperId;
import app.diglot.shared.Language;
import app.diglot.shared.PersonId;
import app.diglot.shared.SaveOutcome;
import app.diglot.shared.TextKey;
import app.diglot.testing.DigestFixtures;
import app.diglot.testing.OnH2;
import app.diglot.testing.OnMariaDb;
import app.diglot.testing.SettableClock;
import app.diglot.testing.SignedInPeople;
import app.diglot.testing.StatementCount;
import app.diglot.testing.WithPerson;
import app.diglot.texts.Texts;
import app.diglot.topics.TopicId;
import app.diglot.topics.TopicInUse;
import app.diglot.topics.Topics;
import app.diglot.translation.SourceText;
import app.diglot.translation.Translations;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class DigestsTests {

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnMariaDb
    class MariaDb extends Cases {}

    @WithPerson(Role.EDITOR)
    abstract static class Cases {

        @Autowired
        DigestFixtures fixtures;

        @Autowired
        Digests digests;

        @Autowired
        Topics topics;

        @Autowired
        Library library;

        @Autowired
        Translations translations;

        @Autowired
        Annotations annotations;

        @Autowired
        Texts texts;

        @Autowired
        StatementCount statements;

        @Autowired
        SettableClock clock;

        TopicId llm;

        @BeforeEach
        void makeTopic() {
            llm = fixtures.topic("llm");
        }

        @Test
        void refusesSecondDigestOfTheDay() {
            DigestId first = digests.create(llm, DigestFixtures.DAY);

            assertThatExceptionOfType(DigestAlreadyExists.class)
                    .isThrownBy(() -> digests.create(llm, DigestFixtures.DAY))
                    .returns(first, DigestAlreadyExists::existing);
            assertThat(digests.find(llm, DigestFixtures.DAY))
                    .get()
                    .returns(first, Digest::id)
                    .returns(DigestState.UNPUBLISHED, Digest::state);
        }

        @Test
        void refusesPaperThatStandsInIt() {
            DigestId digest = fixtures.digest(llm, DigestFixtures.DAY, 1);
            EntrySheet entry = digests.sheet(digest).entries().getFirst();

            assertThatExceptionOfType(PaperAlreadyInDigest.class)
                    .isThrownBy(() -> digests.add(digest, entry.entry().paper().id()))
                    .returns(entry.entry().id(), PaperAlreadyInDigest::entry);
        }

        @Test
        void movesEntriesAndClosesUp() {
            DigestId digest = fixtures.digest(llm, DigestFixtures.DAY, 4);

            digests.move(entry(digest, 0), 2);
            assertThat(titles(digest)).containsExactly("Paper 1", "Paper 2", "Paper 0", "Paper 3");

            digests.move(entry(digest, 3), -5);
            assertThat(titles(digest)).containsExactly("Paper 3", "Paper 1", "Paper 2", "Paper 0");
            assertThat(digests.sheet(digest).entries())
                    .extracting(sheet -> sheet.entry().place())
                    .containsExactly(0, 1, 2, 3);
        }

        @Test
        void bringsRemovedEntryBackToItsPlaceWithItsNoteAndOwner() {
            DigestId digest = fixtures.digest(llm, DigestFixtures.DAY, 4);
            EntryId second = entry(digest, 1);
            PersonId owner = PersonId.create();
            digests.assign(second, owner);
            digests.write(second.note(), 0, "Worth reading 𠮷");

            digests.remove(second);

            assertThat(titles(digest)).containsExactly("Paper 0", "Paper 2", "Paper 3");
            assertThat(digests.sheet(digest).removed())
                    .singleElement()
                    .returns(SignedInPeople.id("ada"), RemovedEntry::removedBy)
                    .returns("Paper 1", removed -> removed.entry().paper().title());

            digests.restore(second);

            assertThat(titles(digest)).containsExactly("Paper 0", "Paper 1", "Paper 2", "Paper 3");
            assertThat(digests.sheet(digest).removed()).isEmpty();
            EntrySheet back = digests.sheet(digest).entries().get(1);
            assertThat(back.entry().owner()).contains(owner);
            assertThat(back.note()).get().returns("Worth reading 𠮷", note -> note.content());
        }

        @Test
        void bringsPaperBackFromTheTrayWhenItIsAddedAgain() {
            DigestId digest = fixtures.digest(llm, DigestFixtures.DAY, 3);
            Entry first = digests.sheet(digest).entries().getFirst().entry();
            digests.remove(first.id());

            EntryId back = digests.add(digest, first.paper().id());

            assertThat(back).isEqualTo(first.id());
            assertThat(titles(digest)).containsExactly("Paper 0", "Paper 1", "Paper 2");
        }

        @Test
        @WithPerson(Role.TRANSLATOR)
        void letsAnybodyBringAnEntryBackButNotRemoveOne() {
            DigestId digest = fixtures.digest(llm, DigestFixtures.DAY, 2);
            EntryId first = entry(digest, 0);

            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> digests.remove(first));
            Acting.asDiglot(() -> digests.remove(first));
            digests.restore(first);

            assertThat(titles(digest)).containsExactly("Paper 0", "Paper 1");
        }

        @Test
        void keepsBothMovesOfTwoWhoMoveAtOnce() throws Exception {
            DigestId digest = fixtures.digest(llm, DigestFixtures.DAY, 6);
            List<EntryId> entries = entries(digest);
            CyclicBarrier start = new CyclicBarrier(2);

            try (var threads = Executors.newFixedThreadPool(2)) {
                var one = threads.submit(moving(start, entries.get(0), 5));
                var other = threads.submit(moving(start, entries.get(5), 0));
                one.get(30, TimeUnit.SECONDS);
                other.get(30, TimeUnit.SECONDS);
            }

            assertThat(digests.sheet(digest).entries())
                    .extracting(sheet -> sheet.entry().place())
                    .containsExactly(0, 1, 2, 3, 4, 5);
            assertThat(entries(digest)).containsExactlyInAnyOrderElementsOf(entries);
            assertThat(entries(digest).subList(1, 5)).doesNotContain(entries.get(0), entries.get(5));
        }

        @Test
        void keepsWhatTwoPeopleWroteInOneFieldAndSaysWhoWorkedLast() {
            DigestId digest = fixtures.digest(llm, DigestFixtures.DAY, 1);
            EntryId entry = entry(digest, 0);
            digests.write(entry.takeaways(), 0, "1. One");

            SignedInPeople.signIn("lin", Role.EDITOR);
            SaveOutcome outcome = digests.write(entry.takeaways(), 0, "1. Two");

            assertThat(outcome).isInstanceOf(SaveOutcome.Conflict.class);
            assertThat(digests.parked(List.of(entry.takeaways()))).hasSize(1);
            assertThat(digests.find(digest)).get().returns(SignedInPeople.id("lin"), Digest::workedBy);

            digests.letGo(entry.takeaways());
            assertThat(digests.parked(List.of(entry.takeaways()))).isEmpty();
        }

        @Test
        void takesNoTextThatIsNotItsOwn() {
            TextKey title = fixtures.paper("Foreign").title();

            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> digests.write(title, 0, "Mine now"));
            assertThatExceptionOfType(NoSuchDigest.class)
                    .isThrownBy(() -> digests.write(EntryId.create().note(), 0, "Nowhere"));
            assertThatExceptionOfType(NoSuchDigest.class)
                    .isThrownBy(() -> digests.write(DigestId.create().introduction(), 0, "Nowhere"));
        }

        @Test
        void remembersTheLanguageOfEachText() {
            DigestId digest = fixtures.digest(llm, DigestFixtures.DAY, 1);
            EntryId entry = entry(digest, 0);

            digests.setLanguage(digest.introduction(), Language.CHINESE);
            digests.setLanguage(entry.note(), Language.CHINESE);

            DigestSheet sheet = digests.sheet(digest);
            assertThat(sheet.digest().introductionLanguage()).isEqualTo(Language.CHINESE);
            assertThat(sheet.entries().getFirst().entry())
                    .returns(Language.CHINESE, Entry::noteLanguage)
                    .returns(Language.ENGLISH, Entry::takeawaysLanguage);
        }

        @Test
        void givesTheTextsThatReadersSeeInOrder() {
            DigestId digest = fixtures.digest(llm, DigestFixtures.DAY, 1);
            Entry entry = digests.sheet(digest).entries().getFirst().entry();
            digests.write(digest.introduction(), 0, "Today");
            digests.write(entry.id().takeaways(), 0, "1. One");
            digests.write(entry.id().note(), 0, " ");
            String abstractText = entry.paper().abstractText();
            annotate(entry, abstractText, Visibility.PUBLIC, "For all");
            annotate(entry, abstractText, Visibility.TEAM, "For us");

            DigestSources sources = digests.sources(digest);

            assertThat(sources.all())
                    .extracting(SourceText::content)
                    .containsExactly("Today", "Paper 0", abstractText, "For all", "1. One");
        }

        @Test
        void countsPapersWhoseTitleAndAbstractAreTranslated() {
            DigestId digest = fixtures.digest(llm, DigestFixtures.DAY, 3);
            translate(digest, 0, true);
            translate(digest, 1, false);
            translateTitle(digest, 2);

            assertThat(digests.progress(digest)).isEqualTo(new WorkProgress(3, 2, 1));
            assertThat(digests.list(DigestFilter.ALL, 0, 10))
                    .singleElement()
                    .returns(new WorkProgress(3, 2, 1), DigestSummary::progress);
        }

        @Test
        void saysWhoTranslatedLast() {
            DigestId digest = fixtures.digest(llm, DigestFixtures.DAY, 1);
            clock.set(Instant.parse("2026-01-02T03:04:05Z"));
            clock.pass(Duration.ofMinutes(1));

            SignedInPeople.signIn("lin", Role.TRANSLATOR);
            translateTitle(digest, 0);

            assertThat(digests.find(digest))
                    .get()
                    .returns(SignedInPeople.id("lin"), Digest::workedBy)
                    .returns(Instant.parse("2026-01-02T03:05:05Z"), Digest::workedAt);
        }

        @Test
        void listsTheLatestDayFirstAndFilters() {
            TopicId vision = fixtures.topic("vision");
            fixtures.digest(vision, DigestFixtures.DAY, 1);
            fixtures.digest(llm, DigestFixtures.DAY, 2);
            DigestId next = fixtures.digest(llm, DigestFixtures.DAY.plusDays(1), 0);
            digests.add(next, fixtures.paper("100% sure_thing"));
            digests.markPublished(next);

            assertThat(listed(DigestFilter.ALL))
                    .containsExactly("llm 2023-12-08", "llm 2023-12-07", "vision 2023-12-07");
            assertThat(listed(new DigestFilter(vision, null, null, null, ""))).containsExactly("vision 2023-12-07");
            assertThat(listed(new DigestFilter(null, null, DigestFixtures.DAY, null, "")))
                    .hasSize(2);
            assertThat(listed(new DigestFilter(null, null, null, DigestState.PUBLISHED, "")))
                    .containsExactly("llm 2023-12-08");
            assertThat(listed(new DigestFilter(null, null, null, null, "0% SURE_")))
                    .containsExactly("llm 2023-12-08");
            assertThat(listed(new DigestFilter(null, null, null, null, "vision 论文")))
                    .containsExactly("vision 2023-12-07");
            assertThat(listed(new DigestFilter(null, null, null, null, "nowhere")))
                    .isEmpty();
            assertThat(digests.count(new DigestFilter(llm, null, null, null, "paper")))
                    .isEqualTo(2);
            assertThat(digests.list(DigestFilter.ALL, 1, 1)).hasSize(1);
        }

        @Test
        void keepsTopicThatHasDigest() {
            digests.create(llm, DigestFixtures.DAY);

            assertThatExceptionOfType(TopicInUse.class).isThrownBy(() -> Acting.asDiglot(() -> topics.delete(llm)));
        }

        @Test
        void isTakenBackOnlyAfterItWasPublished() {
            DigestId digest = digests.create(llm, DigestFixtures.DAY);

            assertThatExceptionOfType(DigestNotPublished.class).isThrownBy(() -> digests.markTakenBack(digest));
            digests.markPublished(digest);
            digests.markTakenBack(digest);

            assertThat(digests.find(digest)).get().returns(DigestState.TAKEN_BACK, Digest::state);
        }

        @Test
        void deletesTheDemoButNoPaperThatAnotherDigestHas() {
            DigestId demo = digests.createDemo(llm, DigestFixtures.DAY, "from somewhere");
            DigestId mine = digests.create(llm, DigestFixtures.DAY.plusDays(1));
            PaperId own = fixtures.paper("Of the demo alone");
            PaperId shared = fixtures.paper("Of both");
            digests.add(demo, own);
            digests.add(demo, shared);
            digests.add(mine, shared);
            translateTitle(demo, 0);
            EntryId entry = entry(demo, 0);
            digests.write(entry.note(), 0, "A note");

            digests.deleteDemo(demo);

            assertThat(digests.find(demo)).isEmpty();
            assertThat(library.find(List.of(own, shared))).containsOnlyKeys(shared);
            assertThat(texts.find(List.of(entry.note().toString(), own.title().in(Language.CHINESE))))
                    .isEmpty();
            assertThatExceptionOfType(DigestNotADemo.class).isThrownBy(() -> digests.deleteDemo(mine));
        }

        @Test
        void asksAsMuchForSeventyEntriesAsForSeven() {
            DigestId seven = fixtures.digest(llm, DigestFixtures.DAY, 7);
            DigestId seventy = fixtures.digest(llm, DigestFixtures.DAY.plusDays(1), 70);
            EntryId last = entry(seventy, 69);
            EntryId lastOfSeven = entry(seven, 6);

            assertThat(statements.of(() -> digests.sheet(seventy)))
                    .hasSameSizeAs(statements.of(() -> digests.sheet(seven)))
                    .hasSizeLessThanOrEqualTo(4);
            assertThat(statements.of(() -> digests.sources(seventy)))
                    .hasSameSizeAs(statements.of(() -> digests.sources(seven)));
            assertThat(statements.of(() -> digests.move(last, 0)))
                    .hasSameSizeAs(statements.of(() -> digests.move(lastOfSeven, 0)));
        }

        @Test
        void asksAsMuchForManyDigestsAsForOne() {
            fixtures.digest(llm, DigestFixtures.DAY, 1);
            int one = statements.of(() -> digests.list(DigestFilter.ALL, 0, 50)).size();
            for (int i = 1; i < 20; i++) {
                fixtures.digest(llm, DigestFixtures.DAY.plusDays(i), 3);
            }

            assertThat(statements.of(() -> digests.list(DigestFilter.ALL, 0, 50)))
                    .hasSize(one)
                    .hasSizeLessThanOrEqualTo(5);
        }

        private List<String> listed(DigestFilter filter) {
            assertThat(digests.count(filter))
                    .isEqualTo(digests.list(filter, 0, 100).size());
            return digests.list(filter, 0, 100).stream()
                    .map(summary -> summary.topic().slug() + " " + summary.day())
                    .toList();
        }

        private List<String> titles(DigestId digest) {
            return digests.sheet(digest).entries().stream()
                    .map(sheet -> sheet.entry().paper().title())
                    .toList();
        }

        private List<EntryId> entries(DigestId digest) {
            return digests.sheet(digest).entries().stream()
                    .map(sheet -> sheet.entry().id())
                    .toList();
        }

        private EntryId entry(DigestId digest, int place) {
            return entries(digest).get(place);
        }

        private Callable<Boolean> moving(CyclicBarrier start, EntryId entry, int place) {
            return () -> {
                start.await(30, TimeUnit.SECONDS);
                Acting.asDiglot(() -> digests.move(entry, place));
                return true;
            };
        }

        private void annotate(Entry entry, String abstractText, Visibility visibility, String body) {
            annotations.add(
                    entry.paper().id().abstractText(),
                    Anchors.create(abstractText, 0, 4),
                    body,
                    Language.ENGLISH,
                    visibility);
        }

        private void translateTitle(DigestId digest, int place) {
            translations.write(
                    digests.sources(digest).entries().get(place).texts().getFirst(), 0, "题目");
        }

        private void translate(DigestId digest, int place, boolean review) {
            for (SourceText text : digests.sources(digest).entries().get(place).texts()) {
                SaveOutcome outcome = translations.write(text, 0, "译文");
                if (review && outcome instanceof SaveOutcome.Saved saved) {
                    SignedInPeople.signIn("lin", Role.REVIEWER);
                    translations.review(text, saved.version());
                    SignedInPeople.signIn("ada", Role.EDITOR);
                }
            }
        }
    }
}
