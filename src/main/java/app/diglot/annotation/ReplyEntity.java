package app.diglot.annotation;

import app.diglot.shared.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "annotation_reply")
class ReplyEntity {

    private static final int LONGEST = 10_000;

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "annotation_id")
    private UUID annotation;

    @Column(name = "content")
    private String content;

    @Column(name = "created_by")
    private UUID createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "deleted_at")
    private @Nullable Instant deletedAt;

    @SuppressWarnings("NullAway.Init")
    protected ReplyEntity() {}

    ReplyEntity(AnnotationId annotation, String content, PersonId by, Instant at) {
        String stripped = content.strip().replace("\0", "");
        if (stripped.isEmpty() || stripped.length() > LONGEST) {
            throw new IllegalArgumentException("a reply has 1 to " + LONGEST + " characters");
        }
        this.id = ReplyId.create().id();
        this.annotation = annotation.id();
        this.content = stripped;
        this.createdBy = by.id();
        this.createdAt = at;
    }

    AnnotationId annotation() {
        return new AnnotationId(annotation);
    }

    boolean isBy(PersonId person) {
        return createdBy.equals(person.id());
    }

    void delete(Instant at) {
        deletedAt = at;
    }

    void restore() {
        deletedAt = null;
    }

    Reply toReply() {
        return new Reply(new ReplyId(id), content, new PersonId(createdBy), createdAt);
    }
}
