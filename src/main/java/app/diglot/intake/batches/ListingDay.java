package app.diglot.intake.batches;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A weekday and what is known of its listing.
 *
 * @param standing what there is to say where there is no batch
 * @param announced when arXiv announces, or announced, the listing
 * @param batch null where nothing was asked yet
 */
public record ListingDay(
        LocalDate day,
        Standing standing,
        Instant announced,
        @Nullable Batch batch) {

    /** Where a day stands by the calendar. */
    public enum Standing {
        /** The listing is still to come. */
        TO_COME,
        /** The listing came out, and its batch says more; or nobody has asked for it. */
        OUT,
        /** arXiv announced nothing, for a holiday. */
        HOLIDAY
    }

    /** Whether the listing came out and nobody asked for it. */
    public boolean isMissed() {
        return batch == null && standing == Standing.OUT;
    }
}
