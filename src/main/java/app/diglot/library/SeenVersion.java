package app.diglot.library;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The row behind a {@link PaperVersion} that was replaced since. */
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

    SeenVersion(String title, String abstractText, String comment, @Nullable Instant updated, Instant seen) {
        this.title = title;
        this.abstractText = abstractText;
        this.comment = comment;
        this.updated = updated;
        this.seen = seen;
    }

    PaperVersion toVersion(int number) {
        return new PaperVersion(number, title, abstractText, comment, updated, seen);
    }
}
