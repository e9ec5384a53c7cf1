package app.diglot.translation.terms;

import app.diglot.shared.PersonId;
import app.diglot.translation.glossary.TermCsv;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What a term was before a change; written once. */
@Entity
@Table(name = "term_revision")
class TermRevisionEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "term_id")
    private UUID termId;

    @Column(name = "content")
    private String content;

    @Column(name = "changed_by")
    private UUID changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "replaced_at")
    private Instant replacedAt;

    @SuppressWarnings("NullAway.Init")
    protected TermRevisionEntity() {}

    TermRevisionEntity(StoredTerm before, Instant replacedAt) {
        this.id = UUID.randomUUID();
        this.termId = before.id().id();
        this.content = TermCsv.write(List.of(before.term()));
        this.changedBy = before.changedBy().id();
        this.changedAt = before.changedAt();
        this.replacedAt = replacedAt;
    }

    TermRevision toRevision() {
        return new TermRevision(
                TermCsv.read(content).terms().getFirst(), new PersonId(changedBy), changedAt, replacedAt);
    }
}
