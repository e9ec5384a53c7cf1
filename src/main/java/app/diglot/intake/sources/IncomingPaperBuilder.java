package app.diglot.intake.sources;

import app.diglot.shared.ArxivId;
import app.diglot.shared.Language;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts together what a source tells of a paper. */
public final class IncomingPaperBuilder {

    private final String title;
    private @Nullable ArxivId arxivId;
    private List<String> authors = List.of();
    private String abstractText = "";
    private String comment = "";
    private List<String> categories = List.of();
    private List<String> subjectClasses = List.of();
    private @Nullable Instant submitted;
    private @Nullable Instant updated;
    private @Nullable String licence;
    private @Nullable String doi;
    private @Nullable String journalReference;
    private Announcement announcement = Announcement.UNTOLD;
    private Language language = Language.ENGLISH;

    IncomingPaperBuilder(String title) {
        this.title = title;
    }

    public IncomingPaperBuilder arxivId(@Nullable ArxivId id) {
        arxivId = id;
        return this;
    }

    public IncomingPaperBuilder authors(List<String> names) {
        authors = names;
        return this;
    }

    public IncomingPaperBuilder abstractText(String text) {
        abstractText = text;
        return this;
    }

    public IncomingPaperBuilder comment(String text) {
        comment = text;
        return this;
    }

    public IncomingPaperBuilder categories(List<String> primaryFirst) {
        categories = primaryFirst;
        return this;
    }

    public IncomingPaperBuilder subjectClasses(List<String> classes) {
        subjectClasses = classes;
        return this;
    }

    public IncomingPaperBuilder submitted(@Nullable Instant moment) {
        submitted = moment;
        return this;
    }

    public IncomingPaperBuilder updated(@Nullable Instant moment) {
        updated = moment;
        return this;
    }

    public IncomingPaperBuilder licence(@Nullable String address) {
        licence = address;
        return this;
    }

    public IncomingPaperBuilder doi(@Nullable String name) {
        doi = name;
        return this;
    }

    public IncomingPaperBuilder journalReference(@Nullable String reference) {
        journalReference = reference;
        return this;
    }

    public IncomingPaperBuilder announcement(Announcement kind) {
        announcement = kind;
        return this;
    }

    public IncomingPaperBuilder language(Language of) {
        language = of;
        return this;
    }

    public IncomingPaper build() {
        return new IncomingPaper(
                arxivId,
                title,
                authors,
                abstractText,
                comment,
                categories,
                subjectClasses,
                submitted,
                updated,
                licence,
                doi,
                journalReference,
                announcement,
                language);
    }
}
