package app.diglot.accounts;

import app.diglot.shared.PersonId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person of the team.
 *
 * @param name what the person signs in with
 * @param oneTimePassword whether the password was made by Diglot and must be changed at the next sign-in
 * @param lastSeen the last request, to within some minutes; null before the first sign-in
 */
public record Person(
        PersonId id,
        String name,
        String displayName,
        Set<Role> roles,
        boolean disabled,
        boolean oneTimePassword,
        @Nullable Instant lastSeen) {}
