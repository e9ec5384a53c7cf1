package app.diglot.testing;

import app.diglot.accounts.Role;
import app.diglot.accounts.SignedIn;
import app.diglot.shared.PersonId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/** People who are signed in, for tests. */
public final class SignedInPeople {

    private SignedInPeople() {}

    /** Gives the id of the person of this name in tests. */
    public static PersonId id(String name) {
        return new PersonId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    /** Gives the authentication of the person of this name. */
    public static Authentication authentication(String name, Role... roles) {
        return UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(id(name).id(), name, 0), null, Role.authorities(List.of(roles)));
    }

    /** Lets the person act for the rest of the test, as where two people work on one text. */
    public static void signIn(String name, Role... roles) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication(name, roles));
        SecurityContextHolder.setContext(context);
    }

    static class Factory implements WithSecurityContextFactory<WithPerson> {

        @Override
        public SecurityContext createSecurityContext(WithPerson person) {
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(authentication(person.name(), person.value()));
            return context;
        }
    }
}
