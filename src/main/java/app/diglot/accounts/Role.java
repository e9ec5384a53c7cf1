package app.diglot.accounts;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * What a person may do. An editor may do what a reviewer may, and a reviewer what a translator may; an administrator manages
 * people, topics and settings and has no other right by that role alone.
 */
public enum Role {
    TRANSLATOR,
    REVIEWER,
    EDITOR,
    ADMINISTRATOR;

    /** This role and those that it includes. */
    public Set<Role> included() {
        return switch (this) {
            case TRANSLATOR -> Set.of(TRANSLATOR);
            case REVIEWER -> Set.of(TRANSLATOR, REVIEWER);
            case EDITOR -> Set.of(TRANSLATOR, REVIEWER, EDITOR);
            case ADMINISTRATOR -> Set.of(ADMINISTRATOR);
        };
    }

    /** The name by which Spring Security knows the role: {@code ROLE_EDITOR}. */
    public GrantedAuthority authority() {
        return new SimpleGrantedAuthority("ROLE_" + name());
    }

    /** The authorities of a person with the given roles, included roles among them. */
    public static Set<GrantedAuthority> authorities(Collection<Role> roles) {
        var authorities = new TreeSet<GrantedAuthority>(
                (a, b) -> String.valueOf(a.getAuthority()).compareTo(String.valueOf(b.getAuthority())));
        roles.stream()
                .flatMap(role -> role.included().stream())
                .map(Role::authority)
                .forEach(authorities::add);
        return Set.copyOf(authorities);
    }
}
