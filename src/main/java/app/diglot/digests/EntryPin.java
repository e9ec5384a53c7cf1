package app.diglot.digests;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which version of its paper an entry was made from, and which later one its team was told of and has not decided on.
 *
 * @param version null where none was known
 */
public record EntryPin(
        @Nullable Integer version,
        @Nullable Integer alert,
        @Nullable Instant alertedAt) {}
