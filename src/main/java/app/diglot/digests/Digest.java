package app.diglot.digests;

import app.diglot.shared.Language;
import app.diglot.shared.PersonId;
import app.diglot.topics.Topic;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One topic on one day.
 *
 * @param day the listing day of its papers
 * @param demo came with Diglot and goes with one click
 * @param attribution where its texts were taken from, in the words that readers see
 * @param workedBy who changed anything of it last
 */
public record Digest(
        DigestId id,
        Topic topic,
        LocalDate day,
        DigestState state,
        boolean demo,
        @Nullable String attribution,
        PersonId workedBy,
        Instant workedAt,
        Language introductionLanguage,
        long version) {}
