package app.diglot.publishing;

import app.diglot.shared.Slug;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A published digest in a list. */
public record ListedDigest(Slug slug, LocalDate day, UUID issue, Instant publishedAt, Headline headline) {}
