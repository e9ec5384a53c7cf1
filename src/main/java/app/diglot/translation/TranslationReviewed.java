package app.diglot.translation;

import app.diglot.shared.PersonId;
import java.time.Instant;

/**
 * A person approved a translation of this source.
 *
 * @param content the translated words
 */
public record TranslationReviewed(SourceText source, String content, PersonId by, Instant at) {}
