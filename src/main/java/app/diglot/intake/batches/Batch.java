package app.diglot.intake.batches;

import app.diglot.intake.ArxivUnanswered;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was taken in of one listing day.
 *
 * @param categories that arXiv was asked for
 * @param asked when arXiv was asked last
 * @param next when it will be asked again; null where nothing is left to ask
 * @param trouble why arXiv gave no answer the last time; null where it did
 */
public record Batch(
        LocalDate day,
        BatchState state,
        BatchNumbers numbers,
        Set<String> categories,
        @Nullable Instant asked,
        @Nullable Instant next,
        ArxivUnanswered.@Nullable Reason trouble,
        @Nullable String troubleDetail) {

    public Batch {
        categories = Set.copyOf(categories);
    }
}
