package app.diglot.publishing;

import java.time.YearMonth;

/** A month of the archive, and how many digests stand in it. */
public record ArchivedMonth(YearMonth month, long digests) {}
