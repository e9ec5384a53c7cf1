package app.diglot.accounts;

import app.diglot.shared.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One line of the audit log; written once and never changed. */
@Entity
@Table(name = "audit_entry")
class AuditEntryEntity implements Persistable<UUID> {

    @Id
    @Column(name = "id", updatable = false)
    private UUID id;

    @Column(name = "happened_at", updatable = false)
    private Instant happenedAt;

    @Column(name = "person_id", updatable = false)
    private @Nullable UUID personId;

    @Column(name = "action", updatable = false)
    private String action;

    @Column(name = "subject", updatable = false)
    private String subject;

    @Column(name = "detail", updatable = false)
    private @Nullable String detail;

    @Transient
    private boolean written;

    @SuppressWarnings("NullAway") // for Hibernate
    protected AuditEntryEntity() {}

    AuditEntryEntity(Instant happenedAt, @Nullable PersonId person, String action, String subject, String detail) {
        this.id = UUID.randomUUID();
        this.happenedAt = happenedAt;
        this.personId = person == null ? null : person.id();
        this.action = action;
        this.subject = subject;
        this.detail = detail;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return !written;
    }

    @PostPersist
    @PostLoad
    void remember() {
        written = true;
    }

    AuditEntry toEntry() {
        return new AuditEntry(
                happenedAt,
                Optional.ofNullable(personId).map(PersonId::new),
                action,
                subject,
                detail == null ? "" : detail);
    }
}
