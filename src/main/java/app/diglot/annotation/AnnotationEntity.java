package app.diglot.annotation;

import app.diglot.shared.Language;
import app.diglot.shared.PersonId;
import app.diglot.shared.TextKey;
import app.diglot.texts.StoredText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "annotation")
class AnnotationEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "target_key")
    private String target;

    @Column(name = "start_position")
    private int start;

    @Column(name = "end_position")
    private int end;

    @Column(name = "exact_quote")
    private String exact;

    @Column(name = "prefix_quote")
    private String prefix;

    @Column(name = "suffix_quote")
    private String suffix;

    @Column(name = "body_language")
    private String bodyLanguage;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "visibility")
    private Visibility visibility;

    @Column(name = "created_by")
    private UUID createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "deleted_by")
    private @Nullable UUID deletedBy;

    @Column(name = "deleted_at")
    private @Nullable Instant deletedAt;

    @Version
    @Column(name = "version")
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected AnnotationEntity() {}

    AnnotationEntity(
            TextKey target, Anchor anchor, Language bodyLanguage, Visibility visibility, PersonId by, Instant at) {
        this.id = AnnotationId.create().id();
        this.target = target.toString();
        this.start = anchor.start();
        this.end = anchor.end();
        this.exact = anchor.exact();
        this.prefix = anchor.prefix();
        this.suffix = anchor.suffix();
        this.bodyLanguage = bodyLanguage.tag();
        this.visibility = visibility;
        this.createdBy = by.id();
        this.createdAt = at;
    }

    AnnotationId id() {
        return new AnnotationId(id);
    }

    TextKey target() {
        return TextKey.parse(target).orElseThrow();
    }

    String bodyKey() {
        return id().bodyKey().toString();
    }

    void show(Visibility changed) {
        visibility = changed;
    }

    void writeIn(Language language) {
        bodyLanguage = language.tag();
    }

    void delete(PersonId by, Instant at) {
        deletedBy = by.id();
        deletedAt = at;
    }

    void restore() {
        deletedBy = null;
        deletedAt = null;
    }

    Annotation toAnnotation(StoredText body, List<Reply> replies) {
        return new Annotation(
                id(),
                target(),
                new Anchor(start, end, exact, prefix, suffix),
                body,
                Language.parse(bodyLanguage).orElseThrow(),
                visibility,
                new PersonId(createdBy),
                createdAt,
                replies);
    }
}
