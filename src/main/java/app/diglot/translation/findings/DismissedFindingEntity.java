package app.diglot.translation.findings;

import app.diglot.shared.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A finding that somebody has looked at and let stand. */
@Entity
@Table(name = "dismissed_finding")
@IdClass(DismissedFindingEntity.Key.class)
class DismissedFindingEntity {

    record Key(String textKey, String finding) implements Serializable {}

    @Id
    @Column(name = "text_key")
    private String textKey;

    /** A print of the finding and of the words that it is about. */
    @Id
    @Column(name = "finding")
    private String finding;

    @Column(name = "reason")
    private String reason;

    @Column(name = "dismissed_by")
    private UUID dismissedBy;

    @Column(name = "dismissed_at")
    private Instant dismissedAt;

    @SuppressWarnings("NullAway.Init")
    protected DismissedFindingEntity() {}

    DismissedFindingEntity(String textKey, String finding, String reason, PersonId by, Instant at) {
        this.textKey = textKey;
        this.finding = finding;
        this.reason = reason;
        this.dismissedBy = by.id();
        this.dismissedAt = at;
    }

    String textKey() {
        return textKey;
    }

    String finding() {
        return finding;
    }
}
