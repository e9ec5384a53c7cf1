package app.diglot.accounts;

import app.diglot.shared.PersonId;
import java.io.Serializable;
import java.util.UUID;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * The principal of a session: who signed in.
 *
 * @param accessStamp the stamp of the person's password when the session began; a session with an older stamp ends
 */
public record SignedIn(UUID personId, String displayName, long accessStamp)
        implements AuthenticatedPrincipal, Serializable {

    public PersonId id() {
        return new PersonId(personId);
    }

    /** The name to show: the shell, which knows no module, takes it from the security context. */
    @Override
    public String getName() {
        return displayName;
    }
}
