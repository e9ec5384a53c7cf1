package app.diglot.accounts;

import app.diglot.shared.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that was done.
 *
 * @param person who did it; nobody where nobody had signed in
 * @param action what was done, as {@code digest-published}
 * @param subject what it was done to
 * @param detail what else is worth knowing; may be empty
 */
public record AuditEntry(Instant at, Optional<PersonId> person, String action, String subject, String detail) {}
