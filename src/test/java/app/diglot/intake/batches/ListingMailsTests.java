package app.diglot.intake.batches;

import static org.assertj.core.api.Assertions.assertThat;

import app.diglot.accounts.Acting;
import app.diglot.accounts.Role;
import app.diglot.intake.StopSignal;
import app.diglot.intake.batches.ListingMails.Held;
import app.diglot.intake.batches.ListingMails.NoListingDay;
import app.diglot.intake.batches.ListingMails.Outcome;
import app.diglot.intake.batches.ListingMails.Stored;
import app.diglot.intake.rules.Category;
import app.diglot.intake.rules.Phrase;
import app.diglot.intake.rules.StoredRule;
import app.diglot.intake.rules.TopicRule;
import app.diglot.intake.rules.TopicRules;
import app.diglot.library.Library;
import app.diglot.library.NewPaper;
import app.diglot.library.Paper;
import app.diglot.shared.ArxivId;
import app.diglot.shared.Language;
import app.diglot.testing.DigestFixtures;
import app.diglot.testing.OnH2;
import app.diglot.testing.OnMariaDb;
import app.diglot.testing.WithPerson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ListingMailsTests {

    private static final LocalDate FRIDAY = LocalDate.of(2023, 3, 17);

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnMariaDb
    class MariaDb extends Cases {}

    @WithPerson(Role.EDITOR)
    abstract static class Cases {

        @Autowired
        ListingMails mails;

        @Autowired
        Batches batches;

        @Autowired
        BatchLedger ledger;

        @Autowired
        BatchStore store;

        @Autowired
        TopicRules rules;

        @Autowired
        DigestFixtures fixtures;

        @Autowired
        Library library;

        @Test
        void tellsTheDayAndTheNumbersBeforeAnythingIsStored() {
            ListingMail mail = mails.read(listing());

            assertThat(mail.day()).contains(FRIDAY);
            assertThat(mail.numbers()).isEqualTo(new BatchNumbers(2, 1, 2, 0, 0));
            assertThat(batches.latest(10)).isEmpty();
        }

        @Test
        void storesWhatItAnnouncesUnderItsDayAndASecondTimeAddsNothing() throws Exception {
            Stored first = (Stored) take(listing(), FRIDAY);
            Stored second = (Stored) take(listing(), FRIDAY);

            assertThat(first.numbers()).isEqualTo(new BatchNumbers(2, 1, 2, 0, 0));
            assertThat(first.unanswered()).isEqualTo(2);
            assertThat(second.numbers()).isEqualTo(new BatchNumbers(0, 0, 0, 5, 0));
            Batch batch = batches.find(FRIDAY).orElseThrow();
            assertThat(batch.state()).isEqualTo(BatchState.MAILED);
            assertThat(batch.numbers()).isEqualTo(first.numbers());
            assertThat(library.find(new ArxivId("2303.00003", null)))
                    .get()
                    .extracting(Paper::title)
                    .isEqualTo("Crossed");
        }

        @Test
        void offersItsPapersToTheTopicsThatWantThem() throws Exception {
            Acting.asDiglot(() -> rules.save(
                    fixtures.topic("words"),
                    StoredRule.NONE,
                    new TopicRule(
                            List.of(new Category("cs.CL")),
                            List.of(new Phrase("parsimonious"), new Phrase("crossed")),
                            TopicRule.Part.TITLE_AND_ABSTRACT,
                            TopicRule.Need.ANY,
                            List.of(),
                            TopicRule.Part.TITLE_AND_ABSTRACT)));

            Stored stored = (Stored) take(listing(), FRIDAY);

            assertThat(stored.candidates()).isEqualTo(3);
        }

        @Test
        void keepsTheAbstractOfTheLibraryWhereArxivIsNotWaitedFor() throws Exception {
            library.add(new NewPaper(
                    new ArxivId("2011.00004", 1),
                    "Replaced",
                    List.of("C. Three"),
                    "What it said before.",
                    "",
                    Language.ENGLISH,
                    null));

            take(listing(), FRIDAY);

            assertThat(library.find(new ArxivId("2011.00004", null)))
                    .get()
                    .extracting(Paper::abstractText)
                    .isEqualTo("What it said before.");
        }

        @Test
        void leavesADayAloneThatAnotherRunIsAtWorkOn() throws Exception {
            assertThat(ledger.take(FRIDAY)).isPresent();

            assertThat(take(listing(), FRIDAY)).isInstanceOf(Held.class);
            assertThat(batches.find(FRIDAY).orElseThrow().numbers().announced()).isZero();
        }

        @Test
        void takesNothingInUnderADayWithoutAListing() throws Exception {
            assertThat(take(listing(), FRIDAY.plusDays(1))).isInstanceOf(NoListingDay.class);
            assertThat(take(listing(), LocalDate.now().plusYears(1))).isInstanceOf(NoListingDay.class);
            assertThat(batches.latest(10)).isEmpty();
        }

        @Test
        void staysWhenAFeedOfOtherCategoriesComes() throws Exception {
            take(listing(), FRIDAY);

            int taken = store.takeOut(FRIDAY, Set.of("2303.99999"));

            assertThat(taken).isZero();
            assertThat(batches.find(FRIDAY).orElseThrow().numbers().announced()).isEqualTo(5);
        }

        @Test
        void countsWhatCouldNotBeReadAsRefused() throws Exception {
            String broken = new String(listing(), StandardCharsets.UTF_8).replace("arXiv:2303.00002", "arXiv:2303.x");

            Stored stored = (Stored) take(broken.getBytes(StandardCharsets.UTF_8), FRIDAY);

            assertThat(stored.numbers()).isEqualTo(new BatchNumbers(1, 1, 2, 0, 1));
            assertThat(batches.items(FRIDAY, ItemKind.REFUSED, "", 10))
                    .singleElement()
                    .extracting(BatchItem::reason)
                    .isEqualTo(Refusal.BAD_ID);
        }

        private Outcome take(byte[] bytes, LocalDate day) throws InterruptedException {
            StopSignal dontAsk = new StopSignal();
            dontAsk.raise();
            return mails.store(mails.read(bytes), day, new Silent(), dontAsk);
        }

        private static byte[] listing() {
            try (InputStream bytes = Objects.requireNonNull(
                    ListingMailsTests.class.getResourceAsStream("/intake/listing.txt"), "no fixture")) {
                return bytes.readAllBytes();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static final class Silent implements ListingMails.Progress {

        @Override
        public void stored(int stored, int all) {}

        @Override
        public void asking(int papers) {}
    }
}
