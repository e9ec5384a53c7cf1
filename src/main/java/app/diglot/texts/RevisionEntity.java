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

    /** Two texts can have been written as the same version: the one that stood, and the one that was not chosen in a conflict. */
    @Embeddable
    record Id(
            @Column(name = "text_key") String key,
            @Column(name = "edit_version") long version,
            @Column(name = "edited_by") UUID editedBy,
            @Column(name = "edited_at") Instant editedAt) {}

    @EmbeddedId
    private Id id;

    @Column(name = "content")
    private String content;

    @SuppressWarnings("NullAway.Init")
    protected RevisionEntity() {}

    RevisionEntity(String key, long version, String content, UUID editedBy, Instant editedAt) {
        this.id = new Id(key, version, editedBy, editedAt);
        this.content = content;
    }

    Revision toRevision() {
        return new Revision(id.version(), content, new PersonId(id.editedBy()), id.editedAt());
    }
}
