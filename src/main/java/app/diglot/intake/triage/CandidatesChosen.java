package app.diglot.intake.triage;

import app.diglot.library.PaperId;
import app.diglot.topics.TopicId;
import java.time.LocalDate;
import java.util.List;

/**
 * Papers were chosen for a topic's digest of a day. Published in the transaction of the choice; what a listener cannot do undoes
 * the choice.
 *
 * @param day the digest's, which is the queue's in which they were chosen
 */
public record CandidatesChosen(TopicId topic, LocalDate day, List<PaperId> papers) {}
