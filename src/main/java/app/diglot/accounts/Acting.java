package app.diglot.accounts;

import app.diglot.shared.PersonId;
import java.util.ArrayList;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Runs work in Diglot's own name, where no person acts: the demo of a first start and the commands of the command line. Whoever
 * gives a command holds the machine, so it may do an editor's work, make topics and help out a person who is locked out. Not
 * for views.
 */
public final class Acting {

    /** The authority of a command line command, beyond any role. */
    public static final String OPERATOR = "OPERATOR";

    private static final Authentication DIGLOT = diglot();

    private Acting() {}

    /** Runs the work as {@link PersonId#DIGLOT} and gives its result; whoever acted before acts again afterwards. */
    public static <T> T asDiglot(Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(DIGLOT);
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** Runs the work as {@link PersonId#DIGLOT}; whoever acted before acts again afterwards. */
    public static void asDiglot(Runnable work) {
        asDiglot(() -> {
            work.run();
            return true;
        });
    }

    private static Authentication diglot() {
        var authorities = new ArrayList<>(Role.authorities(Set.of(Role.EDITOR, Role.ADMINISTRATOR)));
        authorities.add(new SimpleGrantedAuthority(OPERATOR));
        var principal = new SignedIn(PersonId.DIGLOT.id(), "Diglot", 0);
        return UsernamePasswordAuthenticationToken.authenticated(principal, null, authorities);
    }
}
