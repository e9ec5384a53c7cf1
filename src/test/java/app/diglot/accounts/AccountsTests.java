package app.diglot.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.diglot.shared.PersonId;
import app.diglot.testing.OnH2;
import app.diglot.testing.OnMariaDb;
import app.diglot.testing.SignedInPeople;
import app.diglot.testing.WithPerson;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

class AccountsTests {

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnMariaDb
    class MariaDb extends Cases {}

    @WithPerson(Role.ADMINISTRATOR)
    abstract static class Cases {

        private static final PersonName ADA = new PersonName("ada");
        private static final PersonName LIN = new PersonName("lin");

        @Autowired
        Accounts accounts;

        @Autowired
        People people;

        @Autowired
        SignIn signIn;

        @Autowired
        FirstPassword firstPassword;

        @Autowired
        SessionAccess sessions;

        @Autowired
        AuditEntryRepository audit;

        @Test
        void makesTheFirstAccountForWhoAsksForItsPasswordBeforeAnyStart() {
            var made = Acting.asDiglot(() -> accounts.resetPassword("admin"));

            assertThat(enter("admin", made.password()).getAuthorities()).isNotEmpty();
            assertThat(people.names(List.of(made.person()))).containsValue("admin");
            assertThatExceptionOfType(UnknownPerson.class)
                    .isThrownBy(() -> Acting.asDiglot(() -> accounts.resetPassword("nobody")));
        }

        @Test
        void addsPersonWhoMustChangeTheOneTimePassword() {
            var made = accounts.add(LIN, "林 𠮷 🖋", Set.of(Role.EDITOR));

            var session = enter("LIN", made.password());

            assertThat(session.getName()).isEqualTo("林 𠮷 🖋");
            assertThat(session.getAuthorities()).extracting("authority").containsExactly("CHANGE_PASSWORD");
        }

        @Test
        void tellsEachPasswordOnceAndInNoText() {
            var made = accounts.add(LIN, "Lin", Set.of(Role.EDITOR));

            assertThat(made.password()).matches("([a-z2-9]{5}-){3}[a-z2-9]{5}");
            assertThat(made.toString()).doesNotContain(made.password());
            assertThat(audit.findAll())
                    .extracting(entry -> entry.toEntry().detail())
                    .noneMatch(text -> text.contains(made.password()));
        }

        @Test
        void refusesNameThatIsTaken() {
            accounts.add(LIN, "Lin", Set.of(Role.EDITOR));

            assertThatExceptionOfType(NameTaken.class)
                    .isThrownBy(() -> accounts.add(LIN, "Another", Set.of(Role.TRANSLATOR)));
        }

        @Test
        void keepsTheLastEnabledAdministrator() {
            var ada = accounts.add(ADA, "Ada", Set.of(Role.ADMINISTRATOR)).person();
            var lin = accounts.add(LIN, "Lin", Set.of(Role.ADMINISTRATOR)).person();

            accounts.disable(lin);

            assertThatExceptionOfType(LastAdministrator.class).isThrownBy(() -> accounts.disable(ada));
            assertThatExceptionOfType(LastAdministrator.class)
                    .isThrownBy(() -> accounts.changeRoles(ada, Set.of(Role.EDITOR)));
        }

        @Test
        void keepsDisabledPersonOutAndEndsTheSession() {
            accounts.add(ADA, "Ada", Set.of(Role.ADMINISTRATOR));
            var made = accounts.add(LIN, "Lin", Set.of(Role.EDITOR));
            var session = signedIn(enter("lin", made.password()));

            accounts.disable(made.person());

            assertThat(sessions.now(session)).isEmpty();
            assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> enter("lin", made.password()));
        }

        @Test
        void endsTheSessionsOfPersonWhoGetsNewPassword() {
            var made = accounts.add(LIN, "Lin", Set.of(Role.EDITOR));
            var session = signedIn(enter("lin", made.password()));

            accounts.newPassword(made.person());

            assertThat(sessions.now(session)).isEmpty();
        }

        @Test
        void takesChangedRolesOverIntoTheSession() {
            var made = accounts.add(LIN, "Lin", Set.of(Role.EDITOR));
            var session = chooseOwnPassword(made);

            SignedInPeople.signIn("ada", Role.ADMINISTRATOR);
            accounts.changeRoles(made.person(), Set.of(Role.TRANSLATOR));

            assertThat(sessions.now(session))
                    .hasValueSatisfying(now -> assertThat(now.getAuthorities())
                            .extracting("authority")
                            .containsExactly("ROLE_TRANSLATOR"));
        }

        @Test
        void namesPeopleAndDiglotItself() {
            var lin = accounts.add(LIN, "Lin", Set.of(Role.EDITOR)).person();
            var unknown = PersonId.create();

            var names = people.names(List.of(lin, PersonId.DIGLOT, unknown));

            assertThat(names).containsOnlyKeys(lin, PersonId.DIGLOT).containsEntry(lin, "Lin");
            assertThat(names).containsEntry(PersonId.DIGLOT, "Diglot");
        }

        @Test
        @WithPerson(Role.TRANSLATOR)
        void offersAsOwnersThoseWhoWork() {
            Acting.asDiglot(() -> {
                accounts.add(LIN, "Lin", Set.of(Role.TRANSLATOR));
                accounts.add(ADA, "Ada", Set.of(Role.ADMINISTRATOR));
            });

            assertThat(people.working()).extracting(Person::displayName).containsExactly("Lin");
        }

        @Test
        void makesFirstPasswordUntilItHasBeenUsed() {
            var first = firstPassword.make().orElseThrow();
            var second = firstPassword.make().orElseThrow();

            assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> enter("admin", first.password()));
            enter("admin", second.password());

            assertThat(firstPassword.make()).isEmpty();
        }

        @Test
        void helpsOutPersonWhoIsLockedOutForOperatorsAlone() {
            var lin = accounts.add(LIN, "Lin", Set.of(Role.EDITOR)).person();
            accounts.add(ADA, "Ada", Set.of(Role.ADMINISTRATOR));
            accounts.disable(lin);

            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> accounts.resetPassword("lin"));
            var made = Acting.asDiglot(() -> accounts.resetPassword("lin"));

            assertThat(enter("lin", made.password()).isAuthenticated()).isTrue();
        }

        @Autowired
        OwnAccount ownAccount;

        private SignedIn chooseOwnPassword(OneTimePassword made) {
            var context = org.springframework.security.core.context.SecurityContextHolder.createEmptyContext();
            context.setAuthentication(enter(made.name(), made.password()));
            org.springframework.security.core.context.SecurityContextHolder.setContext(context);
            ownAccount.choosePassword("a heron on the quay");
            return signedIn(enter(made.name(), "a heron on the quay"));
        }

        private Authentication enter(String name, String password) {
            return signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, password));
        }

        private static SignedIn signedIn(Authentication session) {
            return (SignedIn) java.util.Objects.requireNonNull(session.getPrincipal());
        }
    }
}
