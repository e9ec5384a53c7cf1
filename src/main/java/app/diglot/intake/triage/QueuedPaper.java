package app.diglot.intake.triage;

import app.diglot.library.PaperId;
import app.diglot.shared.PersonId;
import java.util.Set;

/**
 * A place in the queue.
 *
 * @param state open while it is open for any topic; else chosen if any topic has it
 * @param claimedBy who means to look at it
 */
public record QueuedPaper(PaperId paper, CandidateState state, Set<PersonId> claimedBy) {}
