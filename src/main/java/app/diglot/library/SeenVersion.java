package app.diglot.library;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The row behind a {@link PaperVersion} that was replaced since. */
@Embeddable
class SeenVersion {

    private static final String LINE = "\n"; // no name holds one: NewPaper makes white space of it

    @Column(name = "title")
    private String title;

    @Column(name = "authors")
    private @Nullable String authors;

    @Column(name = "abstract_text")
    private String abstractText;

    @Column(name = "author_comment")
    private String comment;

    @Column(name = "updated_at")
    private @Nullable Instant updated;

    @Column(name = "seen_at")
    private Instant seen;

    @SuppressWarnings("NullAway.Init")
    protected SeenVersion() {}

    SeenVersion(
            String title,
            List<String> authors,
            String abstractText,
            String comment,
            @Nullable Instant updated,
            Instant seen) {
        this.title = title;
        this.authors = String.join(LINE, authors);
        this.abstractText = abstractText;
        this.comment = comment;
        this.updated = updated;
        this.seen = seen;
    }

    /** Takes over a person's words for this version. */
    void describe(NewPaper paper) {
        title = paper.title();
        authors = String.join(LINE, paper.authors());
        abstractText = paper.abstractText();
        comment = paper.comment();
    }

    String title() {
        return title;
    }

    /** Nothing where they were not kept. */
    Optional<List<String>> authors() {
        return Optional.ofNullable(authors).map(names -> names.isEmpty() ? List.of() : List.of(names.split(LINE)));
    }

    String abstractText() {
        return abstractText;
    }

    String comment() {
        return comment;
    }

    @Nullable
    Instant updated() {
        return updated;
    }

    PaperVersion toVersion(int number) {
        return new PaperVersion(number, title, abstractText, comment, updated, seen);
    }
}
