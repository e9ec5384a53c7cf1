package app.diglot.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.diglot.testing.OnH2;
import app.diglot.testing.OnMariaDb;
import app.diglot.testing.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

class SignInTests {

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnMariaDb
    class MariaDb extends Cases {}

    abstract static class Cases {

        private static final String OFFICE = "192.0.2.7";

        @Autowired
        Accounts accounts;

        @Autowired
        SignIn signIn;

        @Autowired
        SignInFailureRepository failures;

        @Autowired
        SettableClock clock;

        String password = "";

        @BeforeEach
        void addLin() {
            clock.set(Instant.parse("2026-03-01T08:00:00Z"));
            password = Acting.asDiglot(() -> accounts.add(new PersonName("lin"), "Lin", Set.of(Role.EDITOR)))
                    .password();
        }

        @Test
        void looksAtNoPasswordDuringTheDelay() {
            fail("lin", OFFICE, 5);

            assertThat(delayOf("lin", password, OFFICE)).isEqualTo(Duration.ofSeconds(2));
            clock.pass(Duration.ofSeconds(2));

            assertThat(enter("lin", password, OFFICE).isAuthenticated()).isTrue();
        }

        @Test
        void growsTheDelayWithEachFailureButNotWithAttemptsDuringIt() {
            fail("lin", OFFICE, 5);
            assertThat(delayOf("lin", "wrong", OFFICE)).isEqualTo(Duration.ofSeconds(2));
            assertThat(delayOf("lin", "wrong", OFFICE)).isEqualTo(Duration.ofSeconds(2));
            clock.pass(Duration.ofSeconds(2));

            assertThat(delayOf("lin", "wrong", OFFICE)).isEqualTo(Duration.ofSeconds(4));
        }

        @Test
        void forgetsFailuresAfterSuccess() {
            fail("lin", OFFICE, 4);
            enter("lin", password, OFFICE);

            fail("lin", OFFICE, 4);

            assertThat(enter("lin", password, OFFICE).isAuthenticated()).isTrue();
        }

        @Test
        void treatsUnknownNamesLikeKnownOnes() {
            assertThatExceptionOfType(BadCredentialsException.class)
                    .isThrownBy(() -> enter("nobody", "wrong", OFFICE))
                    .withMessage("Wrong name or password");
            assertThatExceptionOfType(BadCredentialsException.class)
                    .isThrownBy(() -> enter("lin", "wrong", OFFICE))
                    .withMessage("Wrong name or password");
            fail("nobody", OFFICE, 3);

            assertThat(delayOf("nobody", "wrong", OFFICE)).isEqualTo(Duration.ofSeconds(2));
        }

        @Test
        void delaysAnAddressThatTriesManyNames() {
            for (var i = 0; i < 21; i++) {
                fail("name" + i, OFFICE, 1);
            }

            assertThat(delayOf("lin", password, OFFICE)).isEqualTo(Duration.ofSeconds(2));
            assertThat(enter("lin", password, "198.51.100.4").isAuthenticated()).isTrue();
        }

        @Test
        void takesTheAddressesOfOneNetworkForOne() {
            for (var i = 0; i < 21; i++) {
                fail("name" + i, "2001:db8:1:2::" + (i + 1), 1);
            }

            assertThat(delayOf("lin", password, "2001:db8:1:2:ffff::1")).isPositive();
            assertThat(enter("lin", password, "2001:db8:1:3::1").isAuthenticated())
                    .isTrue();
        }

        @Test
        void keepsNoNameThatWasTyped() {
            fail("my password by mistake", OFFICE, 1);

            assertThat(failures.findAll())
                    .extracting(SignInFailureEntity::subject)
                    .noneMatch(subject -> subject.contains("mistake"));
        }

        @Test
        void forgetsOldFailures() {
            fail("lin", OFFICE, 4);
            clock.pass(Duration.ofHours(25));

            fail("nobody", "198.51.100.4", 1);

            assertThat(failures.count()).isEqualTo(2);
        }

        private void fail(String name, String address, int times) {
            for (var i = 0; i < times; i++) {
                assertThatExceptionOfType(org.springframework.security.core.AuthenticationException.class)
                        .isThrownBy(() -> enter(name, "wrong", address));
            }
        }

        private Duration delayOf(String name, String typed, String address) {
            return catchThrowableOfType(SignInDelayed.class, () -> enter(name, typed, address))
                    .delay();
        }

        private Authentication enter(String name, String typed, String address) {
            var attempt = UsernamePasswordAuthenticationToken.unauthenticated(name, typed);
            attempt.setDetails(new WebAuthenticationDetails(address, null));
            return signIn.authenticate(attempt);
        }
    }
}
