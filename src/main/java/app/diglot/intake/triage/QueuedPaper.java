package app.diglot.intake.triage;

import app.diglot.library.PaperId;
import app.diglot.shared.PersonId;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A place in the queue.
 *
 * @param state open while it is open for any topic; else chosen if any topic has it
 * @param claimedBy who means to look at it
 * @param like where the order is by likeness and there is any
 */
public record QueuedPaper(
        PaperId paper,
        CandidateState state,
        Set<PersonId> claimedBy,
        @Nullable Resemblance like) {

    public QueuedPaper(PaperId paper, CandidateState state, Set<PersonId> claimedBy) {
        this(paper, state, claimedBy, null);
    }

    public Optional<Resemblance> resemblance() {
        return Optional.ofNullable(like);
    }

    QueuedPaper like(@Nullable Resemblance resemblance) {
        return new QueuedPaper(paper, state, claimedBy, resemblance);
    }
}
