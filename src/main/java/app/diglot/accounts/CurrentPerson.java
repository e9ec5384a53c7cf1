package app.diglot.accounts;

import app.diglot.shared.PersonId;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who acts now: the person who signed in, or {@link PersonId#DIGLOT} within {@link Acting}. */
@Component
public class CurrentPerson {

    /** Gives the person who acts. Fails where nobody has signed in. */
    public PersonId id() {
        return signedIn()
                .map(SignedIn::id)
                .orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Nobody has signed in"));
    }

    /** Gives who signed in, with the name to show. */
    public Optional<SignedIn> signedIn() {
        return authentication()
                .map(Authentication::getPrincipal)
                .filter(SignedIn.class::isInstance)
                .map(SignedIn.class::cast);
    }

    /** Says whether the person has the role or one that includes it. For what a view shows; services check for themselves. */
    public boolean may(Role role) {
        return has(role.authority());
    }

    /** Says whether the person came in with a one-time password, and may do nothing but change it. */
    public boolean mustChangePassword() {
        return has(new SimpleGrantedAuthority(OwnAccount.CHANGE_PASSWORD));
    }

    private static boolean has(GrantedAuthority wanted) {
        return authentication().stream()
                .flatMap(authentication -> authentication.getAuthorities().stream())
                .anyMatch(wanted::equals);
    }

    private static Optional<Authentication> authentication() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(Authentication::isAuthenticated);
    }
}
