package app.diglot.digests;

/** Where a digest stands towards its readers. What was published before a correction stays {@link #PUBLISHED}. */
public enum DigestState {
    UNPUBLISHED,
    PUBLISHED,
    TAKEN_BACK
}
