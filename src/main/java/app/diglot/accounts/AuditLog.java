package app.diglot.accounts;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The lasting record of who did what. Written in the transaction of the act, so that neither stands without the other. */
@Service
public class AuditLog {

    private final AuditTrail trail;
    private final CurrentPerson currentPerson;

    AuditLog(AuditTrail trail, CurrentPerson currentPerson) {
        this.trail = trail;
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
}
