package app.diglot.publishing;

import app.diglot.shared.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of a digest's history of publishing. */
public record PublishedIssue(
        int number, IssueKind kind, @Nullable String note, PersonId by, Instant at) {}
