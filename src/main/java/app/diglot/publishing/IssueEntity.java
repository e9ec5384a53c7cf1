package app.diglot.publishing;

import app.diglot.shared.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** Written once, never changed. */
@Entity
@Immutable
@Table(name = "issue")
class IssueEntity implements Persistable<UUID> {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "digest_id")
    private UUID digestId;

    @Column(name = "topic_slug")
    private String slug;

    @Column(name = "listing_day")
    private LocalDate day;

    @Column(name = "number")
    private int number;

    @Column(name = "kind")
    @Enumerated(EnumType.STRING)
    private IssueKind kind;

    @Column(name = "headline")
    private String headline;

    @Column(name = "content")
    private String content;

    @Column(name = "note")
    private @Nullable String note;

    @Column(name = "published_by")
    private UUID publishedBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Transient
    private boolean stored;

    @SuppressWarnings("NullAway.Init")
    protected IssueEntity() {}

    IssueEntity(FrozenDigest digest, IssueKind kind, @Nullable String note, PersonId by, Instant at) {
        this.id = UUID.randomUUID();
        this.digestId = digest.id();
        this.slug = digest.slug().value();
        this.day = digest.day();
        this.number = digest.number();
        this.kind = kind;
        this.headline = IssueJson.write(Headline.of(digest));
        this.content = IssueJson.write(digest);
        this.note = note;
        this.publishedBy = by.id();
        this.publishedAt = at;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void markStored() {
        stored = true;
    }

    FrozenDigest digest() {
        return IssueJson.read(content, FrozenDigest.class);
    }

    PublishedIssue toRecord() {
        return new PublishedIssue(number, kind, note, new PersonId(publishedBy), publishedAt);
    }

    Instant publishedAt() {
        return publishedAt;
    }

    int number() {
        return number;
    }
}
