package app.diglot.publishing;

import app.diglot.shared.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands at a public address. */
@Entity
@Table(name = "publication")
class PublicationEntity {

    @Id
    @Column(name = "digest_id")
    private UUID digestId;

    @Column(name = "topic_slug")
    private String slug;

    @Column(name = "listing_day")
    private LocalDate day;

    @Column(name = "issue_id")
    private UUID issueId;

    @Column(name = "first_published_at")
    private Instant firstPublishedAt;

    @Column(name = "taken_back_by")
    private @Nullable UUID takenBackBy;

    @Column(name = "taken_back_at")
    private @Nullable Instant takenBackAt;

    @Version
    @Column(name = "version")
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected PublicationEntity() {}

    PublicationEntity(FrozenDigest digest, IssueEntity issue) {
        this.digestId = digest.id();
        this.slug = digest.slug().value();
        this.day = digest.day();
        this.issueId = issue.getId();
        this.firstPublishedAt = issue.publishedAt();
    }

    /** Makes a newer issue the one that readers see. */
    void show(IssueEntity issue) {
        issueId = issue.getId();
        takenBackBy = null;
        takenBackAt = null;
    }

    void takeBack(PersonId by, Instant at) {
        takenBackBy = by.id();
        takenBackAt = at;
    }

    void putBack() {
        takenBackBy = null;
        takenBackAt = null;
    }

    boolean isTakenBack() {
        return takenBackAt != null;
    }

    UUID issueId() {
        return issueId;
    }

    Instant firstPublishedAt() {
        return firstPublishedAt;
    }
}
