package app.diglot.texts;

import app.diglot.shared.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "text_revision")
class RevisionEntity {

    @Embeddable
    record Id(
            @Column(name = "text_key") String key,
            @Column(name = "edit_version") long version) {}

    @EmbeddedId
    private Id id;

    @Column(name = "content")
    private String content;

    @Column(name = "edited_by")
    private UUID editedBy;

    @Column(name = "edited_at")
    private Instant editedAt;

    @SuppressWarnings("NullAway.Init")
    protected RevisionEntity() {}

    RevisionEntity(String key, long version, String content, UUID editedBy, Instant editedAt) {
        this.id = new Id(key, version);
        this.content = content;
        this.editedBy = editedBy;
        this.editedAt = editedAt;
    }

    Revision toRevision() {
        return new Revision(id.version(), content, new PersonId(editedBy), editedAt);
    }
}
