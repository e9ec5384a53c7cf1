package app.diglot.translation.memory;

/** A pair, and where in one of its texts certain words stand first: from {@code start} up to {@code end}, in UTF-16 code units. */
public record Occurrence(ApprovedPair pair, int start, int end) {}
