package app.diglot.publishing;

import java.time.Instant;
import java.util.UUID;

/** What readers see of a digest now. */
public record Issue(UUID id, FrozenDigest digest, Instant firstPublishedAt, Instant publishedAt) {}
