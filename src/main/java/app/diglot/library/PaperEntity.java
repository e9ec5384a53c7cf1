package app.diglot.library;

import app.diglot.shared.ArxivId;
import app.diglot.shared.Fingerprint;
import app.diglot.shared.Language;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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

    @Column(name = "created_at")
    private Instant createdAt;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "paper_author", joinColumns = @JoinColumn(name = "paper_id"))
    @OrderColumn(name = "place")
    @Column(name = "name")
    private List<String> authors = new ArrayList<>();

    @Version
    @Column(name = "version")
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected PaperEntity() {}

    @SuppressWarnings("NullAway.Init") // describe() sets the rest
    PaperEntity(PaperId id, NewPaper paper, Instant createdAt) {
        this.id = id.id();
        this.createdAt = createdAt;
        describe(paper);
    }

    void describe(NewPaper paper) {
        identify(paper.arxivId());
        title = paper.title();
        titleFingerprint = Fingerprint.of(title).value();
        abstractText = paper.abstractText();
        abstractFingerprint = Fingerprint.of(abstractText).value();
        comment = paper.comment();
        language = paper.language().tag();
        licence = paper.licence();
        if (!authors.equals(paper.authors())) {
            authors.clear();
            authors.addAll(paper.authors());
        }
    }

    void identify(@Nullable ArxivId arxivId) {
        arxivBase = arxivId == null ? null : arxivId.base();
        arxivVersion = arxivId == null ? null : arxivId.version();
    }

    PaperId id() {
        return new PaperId(id);
    }

    boolean isAt(long expected) {
        return version != null && version == expected;
    }

    Paper toPaper() {
        ArxivId arxiv = arxivBase == null ? null : new ArxivId(arxivBase, arxivVersion);
        return new Paper(
                id(),
                arxiv,
                title,
                List.copyOf(authors),
                abstractText,
                comment,
                Language.parse(language).orElseThrow(),
                licence,
                version == null ? 0 : version);
    }
}
