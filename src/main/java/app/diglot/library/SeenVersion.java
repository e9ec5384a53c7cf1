package app.diglot.library;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The row behind a {@link PaperVersion}. */
@Embeddable
class SeenVersion {

    @Column(name = "title")
    private String title;

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

    SeenVersion(NewPaper paper, Instant seen) {
        this.title = paper.title();
        this.abstractText = paper.abstractText();
        this.comment = paper.comment();
        this.updated = paper.particulars().updated();
        this.seen = seen;
    }

    PaperVersion toVersion(int number) {
        return new PaperVersion(number, title, abstractText, comment, updated, seen);
    }
}
