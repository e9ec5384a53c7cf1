package app.diglot.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import app.diglot.testing.OnH2;
import app.diglot.testing.OnMariaDb;
import app.diglot.testing.SettableClock;
import app.diglot.testing.SignedInPeople;
import app.diglot.testing.WithPerson;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AuditLogTests {

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnMariaDb
    class MariaDb extends Cases {}

    @WithPerson(Role.ADMINISTRATOR)
    abstract static class Cases {

        @Autowired
        AuditLog log;

        @Autowired
        SettableClock clock;

        @Test
        void tellsTheLatestFirstByPages() {
            for (int i = 1; i <= 5; i++) {
                log.record("signed-in", "subject " + i, "");
                clock.pass(Duration.ofSeconds(1));
            }

            assertThat(log.list(Optional.empty(), 0, 2))
                    .extracting(AuditEntry::subject)
                    .containsExactly("subject 5", "subject 4");
            assertThat(log.list(Optional.empty(), 4, 2))
                    .extracting(AuditEntry::subject)
                    .containsExactly("subject 1");
            assertThat(log.count(Optional.empty())).isEqualTo(5);
        }

        @Test
        void tellsWhatOnePersonDid() {
            log.record("signed-in", "ada", "");
            SignedInPeople.signIn("grace", Role.ADMINISTRATOR);
            log.record("signed-in", "grace", "");

            assertThat(log.list(Optional.of(SignedInPeople.id("grace")), 0, 10))
                    .extracting(AuditEntry::subject)
                    .containsExactly("grace");
            assertThat(log.count(Optional.of(SignedInPeople.id("nobody")))).isZero();
        }
    }
}
