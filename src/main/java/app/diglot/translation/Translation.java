package app.diglot.translation;

import app.diglot.shared.Language;
import app.diglot.shared.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The translation of a text as it stands.
 *
 * @param version of the words; what the next save, confirmation or review has to name
 * @param translatedBy who last wrote or confirmed it; nobody for a machine's draft
 * @param reviewedBy who approved these words, even where their source has changed since
 * @param overrideReason why a review was set by the translator
 * @param engine the machine that drafted it, until a person has edited or approved it
 * @param sourceContent the source that it was made from, for comparison with the source as it stands
 */
public record Translation(
        Language language,
        String content,
        long version,
        TextState state,
        @Nullable PersonId translatedBy,
        @Nullable Instant translatedAt,
        @Nullable PersonId reviewedBy,
        @Nullable Instant reviewedAt,
        @Nullable String overrideReason,
        @Nullable String engine,
        String sourceContent) {}
