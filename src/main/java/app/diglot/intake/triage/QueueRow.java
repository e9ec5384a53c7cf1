package app.diglot.intake.triage;

import app.diglot.intake.triage.Candidate.Colleague;
import app.diglot.library.Appearance;
import app.diglot.library.Paper;
import app.diglot.library.Sighting;
import app.diglot.topics.TopicId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A paper of a queue with everything it is offered for there.
 *
 * @param candidates in the order of the topics, one at least
 * @param sighting where it was used on other days, and which other papers may be the same
 */
public record QueueRow(Paper paper, List<Candidate> candidates, Sighting sighting) {

    /** The digests of other days that have the paper, the latest first. */
    public List<Appearance> seen() {
        return sighting.seen();
    }

    /** Open while it is open for any topic; else chosen if any topic has it. */
    public CandidateState state() {
        return CandidateState.ofPaper(candidates.stream().map(Candidate::state).toList());
    }

    /** What a decision on the whole paper is about: all that is open, or, where nothing is, all. */
    public List<Candidate> undecided() {
        List<Candidate> open = candidates.stream()
                .filter(candidate -> candidate.state() == CandidateState.OPEN)
                .toList();
        return open.isEmpty() ? candidates : open;
    }

    public Optional<Candidate> of(TopicId topic) {
        return candidates.stream()
                .filter(candidate -> candidate.topic().id().equals(topic))
                .findFirst();
    }

    /** The day it was offered on, where that is before the queue's. */
    public Optional<LocalDate> carriedOverTo(LocalDate queueDay) {
        return candidates.stream().map(Candidate::day).max(LocalDate::compareTo).filter(day -> day.isBefore(queueDay));
    }

    public Optional<Colleague> claimedBy() {
        return candidates.stream()
                .flatMap(candidate -> candidate.claimedBy().stream())
                .findFirst();
    }
}
