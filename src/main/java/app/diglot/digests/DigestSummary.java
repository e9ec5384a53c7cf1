package app.diglot.digests;

import app.diglot.shared.PersonId;
import app.diglot.topics.Topic;
import java.time.Instant;
import java.time.LocalDate;

/** A digest as a list shows it. */
public record DigestSummary(
        DigestId id,
        Topic topic,
        LocalDate day,
        DigestState state,
        boolean demo,
        WorkProgress progress,
        PersonId workedBy,
        Instant workedAt) {}
