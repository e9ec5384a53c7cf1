package app.diglot.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.diglot.accounts.Role;
import app.diglot.shared.PersonId;
import app.diglot.shared.SaveOutcome;
import app.diglot.shared.SaveOutcome.Conflict;
import app.diglot.shared.SaveOutcome.Saved;
import app.diglot.testing.OnH2;
import app.diglot.testing.OnMariaDb;
import app.diglot.testing.SettableClock;
import app.diglot.testing.WithPerson;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TextsTests {

    private static final String NOTE = "entry/00000000-0000-0000-0000-000000000001/note";
    private static final PersonId LIN = new PersonId(new UUID(0, 11));
    private static final PersonId WEI = new PersonId(new UUID(0, 12));

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnMariaDb
    class MariaDb extends Cases {}

    @WithPerson(Role.EDITOR)
    abstract static class Cases {

        @Autowired
        Texts texts;

        @Autowired
        SettableClock clock;

        @Test
        void keepsWhatWasTyped() {
            assertThat(texts.save(NOTE, 0, "𠀀 emoji 🦉 and Chinese 大模型", LIN)).isInstanceOf(Saved.class);

            assertThat(standing().content()).isEqualTo("𠀀 emoji 🦉 and Chinese 大模型");
            assertThat(standing().version()).isEqualTo(1);
            assertThat(standing().editedBy()).isEqualTo(LIN);
        }

        @Test
        void countsVersionsUp() {
            save(0, "one", LIN);

            assertThat(save(1, "two", LIN))
                    .isInstanceOfSatisfying(
                            Saved.class, saved -> assertThat(saved.version()).isEqualTo(2));
        }

        @Test
        void letsTheFirstOfTwoWritersStandAndParksTheSecond() {
            save(0, "one", LIN);

            SaveOutcome outcome = save(0, "another", WEI);

            assertThat(outcome).isInstanceOfSatisfying(Conflict.class, conflict -> {
                assertThat(conflict.theirs()).isEqualTo("one");
                assertThat(conflict.by()).isEqualTo(LIN);
                assertThat(conflict.version()).isEqualTo(1);
            });
            assertThat(standing().content()).isEqualTo("one");
            assertThat(texts.parkedBy(WEI, List.of(NOTE)).get(NOTE))
                    .satisfies(parked -> assertThat(parked.content()).isEqualTo("another"));
        }

        @Test
        void forgetsTheParkedTextOnceItsWriterHasChosen() {
            save(0, "one", LIN);
            save(0, "another", WEI);

            save(1, "one and another", WEI);

            assertThat(standing().content()).isEqualTo("one and another");
            assertThat(texts.parkedBy(WEI, List.of(NOTE))).isEmpty();
        }

        @Test
        void keepsInTheHistoryWhatWasNotChosen() {
            save(0, "one", LIN);
            save(1, "one, changed in one window", WEI);
            save(1, "one, changed in another window", WEI);

            texts.letGo(NOTE, WEI);

            assertThat(texts.parkedBy(WEI, List.of(NOTE))).isEmpty();
            assertThat(texts.history(NOTE))
                    .extracting(Revision::content)
                    .containsExactly("one, changed in another window", "one");
        }

        @Test
        void takesTheSameTextTwiceForNoConflict() {
            save(0, "one", LIN);

            assertThat(save(0, "one", WEI))
                    .isInstanceOfSatisfying(
                            Saved.class, saved -> assertThat(saved.version()).isEqualTo(1));
        }

        @Test
        void keepsWhatStoodBeforeEachBurstOfTyping() {
            save(0, "a", LIN);
            save(1, "ab", LIN);
            save(2, "changed by a colleague", WEI);
            clock.pass(Duration.ofMinutes(6));
            save(3, "changed later", WEI);

            assertThat(texts.history(NOTE))
                    .extracting(Revision::content)
                    .containsExactly("changed by a colleague", "ab");
        }

        @Test
        void refusesATextBeyondAllMeasure() {
            assertThatThrownBy(() -> save(0, "x".repeat(Texts.LONGEST + 1), LIN))
                    .isInstanceOf(TextTooLong.class);
        }

        private SaveOutcome save(long expected, String content, PersonId by) {
            return texts.save(NOTE, expected, content, by);
        }

        private StoredText standing() {
            return texts.find(List.of(NOTE)).values().stream().findFirst().orElseThrow();
        }
    }
}
