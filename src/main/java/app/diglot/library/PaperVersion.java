package app.diglot.library;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of a paper as it was seen.
 *
 * @param number arXiv's, from 1
 * @param updated when it came in at arXiv
 * @param seen when Diglot learned of it
 */
public record PaperVersion(
        int number,
        String title,
        String abstractText,
        String comment,
        @Nullable Instant updated,
        Instant seen) {}
