package app.diglot.intake.batches;

import static app.diglot.intake.batches.Mornings.FRIDAY;
import static app.diglot.intake.batches.Mornings.MONDAY;
import static app.diglot.intake.batches.Mornings.SUNDAY;
import static app.diglot.intake.batches.Mornings.eastern;
import static app.diglot.intake.batches.Mornings.ofMonday;
import static org.assertj.core.api.Assertions.assertThat;

import app.diglot.accounts.Role;
import app.diglot.intake.batches.ListingDay.Standing;
import app.diglot.intake.rules.TopicRules;
import app.diglot.testing.DigestFixtures;
import app.diglot.testing.OnH2;
import app.diglot.testing.OnMariaDb;
import app.diglot.testing.PlayedArxiv;
import app.diglot.testing.SettableClock;
import app.diglot.testing.WithPerson;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class ScheduleTests {

    private static final LocalDate THURSDAY = FRIDAY.minusDays(1);

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnMariaDb
    class MariaDb extends Cases {}

    @WithPerson({Role.EDITOR, Role.ADMINISTRATOR})
    abstract static class Cases {

        private final PlayedArxiv arxiv = PlayedArxiv.running();

        @Autowired
        DigestFixtures fixtures;

        @Autowired
        TopicRules rules;

        @Autowired
        Schedule schedule;

        @Autowired
        Batches batches;

        @Autowired
        BatchLedger ledger;

        @Autowired
        IntakeJobs jobs;

        @Autowired
        SettableClock clock;

        @Autowired
        JdbcClient database;

        @BeforeEach
        void wantLanguageModels() {
            Mornings.wantsLanguageModels(rules, fixtures.topic("llm"));
        }

        @Test
        void beginsWithTheNewestListing() {
            clock.set(eastern(SUNDAY, 12, 0));

            assertThat(schedule.due()).containsExactly(FRIDAY);
        }

        @Test
        void asksForAListingFromTheMomentItIsAnnounced() {
            clock.set(eastern(SUNDAY, 12, 0));
            schedule.doWhatIsDue();
            assertThat(schedule.due()).isEmpty();

            clock.set(eastern(SUNDAY, 20, 0));

            assertThat(schedule.due()).containsExactly(MONDAY);
        }

        @Test
        void asksEveryTenMinutesUntilItIsOut() {
            clock.set(eastern(SUNDAY, 20, 0));
            schedule.doWhatIsDue();
            assertThat(stateOf(MONDAY)).isEqualTo(BatchState.NOT_OUT);

            clock.set(eastern(SUNDAY, 20, 9));
            assertThat(schedule.due()).isEmpty();
            clock.set(eastern(SUNDAY, 20, 10));
            arxiv.shows(ofMonday(1, "A language model"));
            schedule.doWhatIsDue();

            assertThat(stateOf(MONDAY)).isEqualTo(BatchState.PROVISIONAL);
        }

        @Test
        void catchesUpWhatWasMissedTheOldestFirst() {
            clock.set(eastern(THURSDAY, 12, 0));
            schedule.doWhatIsDue();
            assertThat(stateOf(THURSDAY)).isEqualTo(BatchState.NOT_OUT);

            clock.set(eastern(MONDAY, 12, 0));

            assertThat(schedule.due()).containsExactly(THURSDAY, FRIDAY, MONDAY);
        }

        @Test
        void finishesWhatANodeThatDiedLeft() {
            clock.set(eastern(SUNDAY, 20, 5));
            arxiv.shows(ofMonday(1, "A language model"));
            ledger.running(ledger.take(MONDAY).orElseThrow());
            schedule.doWhatIsDue();
            assertThat(stateOf(MONDAY)).isEqualTo(BatchState.RUNNING);

            database.sql("update intake_batch set held_until = :past")
                    .param(
                            "past",
                            clock.instant()
                                    .minusSeconds(1)
                                    .atOffset(ZoneOffset.UTC)
                                    .toLocalDateTime())
                    .update();
            schedule.doWhatIsDue();

            assertThat(stateOf(MONDAY)).isEqualTo(BatchState.PROVISIONAL);
        }

        @Test
        void showsWeekdaysFromTheNextListingBack() {
            clock.set(eastern(FRIDAY, 12, 0));
            schedule.doWhatIsDue();
            clock.set(eastern(SUNDAY, 12, 0));

            List<ListingDay> days = jobs.days(25);

            assertThat(days).extracting(ListingDay::day).containsExactly(MONDAY, FRIDAY);
            assertThat(days).extracting(ListingDay::standing).containsExactly(Standing.TO_COME, Standing.OUT);
            assertThat(days.getFirst().announced()).isEqualTo(eastern(SUNDAY, 20, 0));
        }

        private BatchState stateOf(LocalDate day) {
            return batches.find(day).orElseThrow().state();
        }
    }
}
