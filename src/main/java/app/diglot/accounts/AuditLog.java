package app.diglot.accounts;

import app.diglot.shared.PersonId;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lasting record of who did what. Written in the transaction of the act, so that neither stands without the other. */
@Service
public class AuditLog {

    private final AuditTrail trail;
    private final AuditEntryRepository entries;
    private final CurrentPerson currentPerson;

    AuditLog(AuditTrail trail, AuditEntryRepository entries, CurrentPerson currentPerson) {
        this.trail = trail;
        this.entries = entries;
        this.currentPerson = currentPerson;
    }

    /**
     * Records an act of the current person.
     *
     * @param action what was done, as {@code digest-published}
     * @param subject what it was done to: an id or an address, at most 200 characters
     * @param detail what else is worth knowing; no secrets and no text of people; cut at 1,000 characters
     */
    @PreAuthorize("hasAuthority('CHANGE_PASSWORD') or hasAnyRole('TRANSLATOR', 'ADMINISTRATOR')")
    public void record(String action, String subject, String detail) {
        trail.write(currentPerson.id(), action, subject, detail);
    }

    /**
     * What was done, the latest first.
     *
     * @param person who did it; empty for everybody
     */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public List<AuditEntry> list(Optional<PersonId> person, int offset, int limit) {
        return entries.latest(person.map(PersonId::id).orElse(null), offset, limit).stream()
                .map(AuditEntryEntity::toEntry)
                .toList();
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public int count(Optional<PersonId> person) {
        return entries.countOf(person.map(PersonId::id).orElse(null));
    }
}
