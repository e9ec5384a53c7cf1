package app.diglot.publishing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What readers are told about a change after publishing.
 *
 * @param entry whose text was corrected; none for the digest's own texts
 */
public record Correction(
        LocalDate day, String note, @Nullable UUID entry) {}
