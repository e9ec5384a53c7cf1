package app.diglot.intake.triage;

import app.diglot.shared.PersonId;
import app.diglot.topics.Topic;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A paper for one topic.
 *
 * @param day the listing day under which it was offered
 * @param words of the topic's rule that matched
 * @param decidedBy who chose or rejected it; empty while it is open
 */
public record Candidate(
        CandidateId id,
        Topic topic,
        LocalDate day,
        CandidateKind kind,
        List<String> words,
        CandidateState state,
        Optional<Reason> reason,
        Optional<Colleague> decidedBy,
        Optional<Colleague> claimedBy) {

    /** A person and the name to show. */
    public record Colleague(PersonId id, String name) {}
}
