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
@Table(name = "parked_text")
class ParkedTextEntity {

    @Embeddable
    record Id(
            @Column(name = "text_key") String key,
            @Column(name = "person_id") UUID person) {

        static Id of(String key, PersonId person) {
            return new Id(key, person.id());
        }
    }

    @EmbeddedId
    private Id id;

    @Column(name = "content")
    private String content;

    @Column(name = "base_version")
    private long baseVersion;

    @Column(name = "parked_at")
    private Instant parkedAt;

    @SuppressWarnings("NullAway.Init")
    protected ParkedTextEntity() {}

    ParkedTextEntity(String key, PersonId person, String content, long baseVersion, Instant parkedAt) {
        this.id = Id.of(key, person);
        this.content = content;
        this.baseVersion = baseVersion;
        this.parkedAt = parkedAt;
    }

    /** As the version that it would have become, had nobody else written it. */
    RevisionEntity toRevision() {
        return new RevisionEntity(id.key(), baseVersion + 1, content, id.person(), parkedAt);
    }

    ParkedText toParkedText() {
        return new ParkedText(id.key(), content, baseVersion, parkedAt);
    }
}
