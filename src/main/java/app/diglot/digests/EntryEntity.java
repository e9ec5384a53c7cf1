package app.diglot.digests;

import app.diglot.library.PaperId;
import app.diglot.library.PaperPin;
import app.diglot.library.PinnedPaper;
import app.diglot.shared.Language;
import app.diglot.shared.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Changed by its digest alone, which is locked meanwhile; but for the alerts, which statements of their own write. */
@Entity
@Table(name = "digest_entry")
class EntryEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    @SuppressWarnings("UnusedVariable") // read by queries
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "digest_id")
    private DigestEntity digest;

    @Column(name = "paper_id")
    private UUID paperId;

    @Column(name = "arxiv_version")
    private @Nullable Integer arxivVersion;

    @Column(name = "alert_version", updatable = false)
    private @Nullable Integer alertVersion;

    @Column(name = "alerted_at", updatable = false)
    private @Nullable Instant alertedAt;

    @Column(name = "place")
    private int place;

    @Column(name = "owner_id")
    private @Nullable UUID ownerId;

    @Column(name = "note_language")
    private String noteLanguage;

    @Column(name = "takeaways_language")
    private String takeawaysLanguage;

    @Column(name = "removed_by")
    private @Nullable UUID removedBy;

    @Column(name = "removed_at")
    private @Nullable Instant removedAt;

    @SuppressWarnings("NullAway.Init")
    protected EntryEntity() {}

    EntryEntity(EntryId id, DigestEntity digest, PaperPin paper, int place, String language) {
        this.id = id.id();
        this.digest = digest;
        this.paperId = paper.paper().id();
        this.arxivVersion = paper.version();
        this.place = place;
        this.noteLanguage = language;
        this.takeawaysLanguage = language;
    }

    /** The version that it shows, and what its team was told of a later one. */
    EntryPin standing() {
        return new EntryPin(arxivVersion, alertVersion, alertedAt);
    }

    /** Shows that version from now on; none is the one before any was known. */
    void pin(@Nullable Integer version) {
        arxivVersion = version;
    }

    void stand(int newPlace) {
        place = newPlace;
    }

    void remove(PersonId by, Instant at) {
        removedBy = by.id();
        removedAt = at;
    }

    void comeBack() {
        removedBy = null;
        removedAt = null;
    }

    void assign(@Nullable PersonId owner) {
        ownerId = owner == null ? null : owner.id();
    }

    void writeNoteIn(Language language) {
        noteLanguage = language.tag();
    }

    void writeTakeawaysIn(Language language) {
        takeawaysLanguage = language.tag();
    }

    EntryId id() {
        return new EntryId(id);
    }

    PaperId paper() {
        return new PaperId(paperId);
    }

    PaperPin pin() {
        return new PaperPin(paper(), arxivVersion);
    }

    int place() {
        return place;
    }

    boolean hasOwner() {
        return ownerId != null;
    }

    boolean isPresent() {
        return removedAt == null;
    }

    Entry toEntry(PinnedPaper pinned) {
        return new Entry(
                id(),
                pinned.paper(),
                pinned.newer().map(version -> new Replacement(version, alertVersion != null)),
                place,
                Optional.ofNullable(ownerId).map(PersonId::new),
                Language.parse(noteLanguage).orElseThrow(),
                Language.parse(takeawaysLanguage).orElseThrow());
    }

    Optional<RemovedEntry> toRemovedEntry(PinnedPaper paper) {
        return removedBy == null || removedAt == null
                ? Optional.empty()
                : Optional.of(new RemovedEntry(toEntry(paper), new PersonId(removedBy), removedAt));
    }
}
