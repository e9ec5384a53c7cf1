package app.diglot.library;

import app.diglot.shared.ArxivId;
import app.diglot.shared.Fingerprint;
import app.diglot.shared.Language;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "paper")
class PaperEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "arxiv_base")
    private @Nullable String arxivBase;

    @Column(name = "arxiv_version")
    private @Nullable Integer arxivVersion;

    @Column(name = "title")
    private String title;

    @Column(name = "title_fingerprint")
    private String titleFingerprint;

    @Column(name = "title_key")
    private @Nullable String titleKey;

    @Column(name = "abstract_text")
    private String abstractText;

    @Column(name = "abstract_fingerprint")
    private String abstractFingerprint;

    @Column(name = "author_comment")
    private String comment;

    @Column(name = "language")
    private String language;

    @Column(name = "licence")
    private @Nullable String licence;

    @Enumerated(EnumType.STRING)
    @Column(name = "licence_source")
    private @Nullable LicenceSource licenceSource;

    @Column(name = "categories")
    private String categories = "";

    @Column(name = "doi")
    private @Nullable String doi;

    @Column(name = "journal_reference")
    private @Nullable String journalReference;

    @Column(name = "submitted_at")
    private @Nullable Instant submitted;

    @Column(name = "updated_at")
    private @Nullable Instant updated;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "paper_author", joinColumns = @JoinColumn(name = "paper_id"))
    @OrderColumn(name = "place")
    @Column(name = "name")
    private List<String> authors = new ArrayList<>();

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "paper_version", joinColumns = @JoinColumn(name = "paper_id"))
    @MapKeyColumn(name = "number")
    private Map<Integer, SeenVersion> earlier = new HashMap<>();

    @Version
    @Column(name = "version")
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected PaperEntity() {}

    @SuppressWarnings("NullAway.Init") // describe() sets the rest
    PaperEntity(PaperId id, NewPaper paper, Instant createdAt) {
        this.id = id.id();
        this.createdAt = createdAt;
        this.seenAt = createdAt;
        describe(paper);
    }

    /**
     * Takes over what came in of the same paper: all of a later version, and of this one what was not known yet.
     *
     * @return whether it was a later version
     */
    boolean takeOver(NewPaper paper, Instant seen) {
        if (arxivVersion != null && isBefore(paper)) {
            earlier.put(arxivVersion, new SeenVersion(title, authors, abstractText, comment, updated, seenAt));
            String known = abstractText;
            describe(paper);
            if (paper.abstractText().isEmpty()) { // of replacements, arXiv's listing mails tell none
                summarize(known);
            }
            seenAt = seen;
            return true;
        }
        if (categories.isEmpty()) {
            tell(paper.particulars());
        }
        license(paper);
        if (arxivVersion == null) {
            arxivVersion = version(paper);
        }
        return false;
    }

    /** Whether that is a later version of the same paper. */
    boolean isBefore(NewPaper paper) {
        Integer incoming = version(paper);
        return incoming != null && arxivVersion != null && incoming > arxivVersion;
    }

    private static @Nullable Integer version(NewPaper paper) {
        return paper.arxivId() == null ? null : paper.arxivId().version();
    }

    /**
     * Takes over what a person says of the paper. Where that is a version that was replaced since, the words are that one's, and
     * the latest keeps its own.
     */
    void correct(NewPaper paper) {
        SeenVersion replaced = paper.arxivId() == null ? null : replaced(paper.arxivId());
        if (replaced == null) {
            describe(paper);
        } else {
            replaced.describe(paper);
            language = paper.language().tag();
            license(paper);
        }
    }

    private @Nullable SeenVersion replaced(ArxivId named) {
        Integer number = named.version();
        return number == null || !named.base().equals(arxivBase) ? null : earlier.get(number);
    }

    void describe(NewPaper paper) {
        identify(paper.arxivId());
        title = paper.title();
        titleKey = TitleKey.of(title).value();
        titleFingerprint = Fingerprint.of(title).value();
        summarize(paper.abstractText());
        comment = paper.comment();
        language = paper.language().tag();
        license(paper);
        if (!paper.particulars().equals(Particulars.NONE)) {
            tell(paper.particulars());
        }
        if (!authors.equals(paper.authors())) {
            authors.clear();
            authors.addAll(paper.authors());
        }
    }

    private void summarize(String text) {
        abstractText = text;
        abstractFingerprint = Fingerprint.of(text).value();
    }

    private void tell(Particulars particulars) {
        categories = String.join(" ", particulars.categories());
        doi = particulars.doi();
        journalReference = particulars.journalReference();
        submitted = particulars.submitted();
        updated = particulars.updated();
    }

    /** Sources that know no licence leave it as it is. */
    private void license(NewPaper paper) {
        if (paper.licence() != null) {
            licence = paper.licence();
            licenceSource = paper.particulars().licenceSource();
        }
    }

    void identify(@Nullable ArxivId arxivId) {
        arxivBase = arxivId == null ? null : arxivId.base();
        arxivVersion = arxivId == null ? null : arxivId.version();
    }

    PaperId id() {
        return new PaperId(id);
    }

    @Nullable
    Integer arxivVersion() {
        return arxivVersion;
    }

    Optional<String> arxivBase() {
        return Optional.ofNullable(arxivBase);
    }

    List<PaperVersion> versions() {
        return Stream.concat(
                        earlier.entrySet().stream()
                                .map(entry -> entry.getValue().toVersion(entry.getKey())),
                        Stream.of(current()))
                .sorted(Comparator.comparingInt(PaperVersion::number))
                .toList();
    }

    /** Whether the version is known without a look at the replaced ones. */
    boolean isCurrent(PaperPin pin) {
        return Objects.equals(pin.version(), arxivVersion);
    }

    PinnedPaper at(PaperPin pin) {
        Optional<Integer> number = replaced(pin);
        Optional<SeenVersion> version = number.map(earlier::get);
        if (number.isEmpty() || version.isEmpty()) {
            return new PinnedPaper(toPaper(), Optional.empty());
        }
        return new PinnedPaper(toPaper(number.get(), version.get()), Optional.of(current()));
    }

    PinnedPaper.Prints printsAt(PaperPin pin) {
        PinnedPaper pinned = at(pin);
        return new PinnedPaper.Prints(
                new Paper.Prints(
                        id(),
                        pinned.paper().language(),
                        Fingerprint.of(pinned.paper().title()),
                        Fingerprint.of(pinned.paper().abstractText())),
                pinned.newer().stream().mapToInt(PaperVersion::number).findFirst());
    }

    /** Under which number the pinned version is kept, if it was replaced. A number that was never seen is that of the words at hand. */
    private Optional<Integer> replaced(PaperPin pin) {
        return pin.version() == null
                ? earlier.keySet().stream().min(Comparator.naturalOrder())
                : Optional.of(pin.version()).filter(earlier::containsKey);
    }

    private PaperVersion current() {
        return new PaperVersion(arxivVersion == null ? 1 : arxivVersion, title, abstractText, comment, updated, seenAt);
    }

    boolean isAt(long expected) {
        return version != null && version == expected;
    }

    Paper toPaper() {
        return toPaper(arxivVersion, new SeenVersion(title, authors, abstractText, comment, updated, seenAt));
    }

    private Paper toPaper(@Nullable Integer number, SeenVersion words) {
        return new Paper(
                id(),
                arxivBase == null ? null : new ArxivId(arxivBase, number),
                words.title(),
                words.authors().orElseGet(() -> List.copyOf(authors)),
                words.abstractText(),
                words.comment(),
                Language.parse(language).orElseThrow(),
                licence,
                new Particulars(
                        categories.isEmpty() ? List.of() : List.of(categories.split(" ")),
                        doi,
                        journalReference,
                        submitted,
                        words.updated(),
                        licenceSource),
                version == null ? 0 : version);
    }
}
