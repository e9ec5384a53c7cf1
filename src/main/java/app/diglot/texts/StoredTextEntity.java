package app.diglot.texts;

import app.diglot.shared.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "stored_text")
class StoredTextEntity {

    /** A pause this long, or another writer, begins a new burst of typing; what stood before it goes into the history. */
    private static final Duration BURST = Duration.ofMinutes(5);

    @Id
    @Column(name = "text_key")
    private String key;

    @Column(name = "content")
    private String content;

    @Column(name = "edit_version")
    private long version;

    @Column(name = "edited_by")
    private UUID editedBy;

    @Column(name = "edited_at")
    private Instant editedAt;

    @SuppressWarnings("NullAway.Init")
    protected StoredTextEntity() {}

    boolean isAt(long expected) {
        return version == expected;
    }

    boolean reads(String text) {
        return content.equals(text);
    }

    boolean beginsBurst(PersonId by, Instant at) {
        return version > 0
                && (!editedBy.equals(by.id()) || Duration.between(editedAt, at).compareTo(BURST) > 0);
    }

    void write(String text, PersonId by, Instant at) {
        content = text;
        version++;
        editedBy = by.id();
        editedAt = at;
    }

    StoredText toStoredText() {
        return new StoredText(key, content, version, new PersonId(editedBy), editedAt);
    }

    RevisionEntity toRevision() {
        return new RevisionEntity(key, version, content, editedBy, editedAt);
    }
}
