package app.diglot.intake.triage;

import app.diglot.library.PaperId;
import app.diglot.topics.TopicId;
import java.time.LocalDate;
import java.util.List;

/** Papers are no longer chosen for the digest that {@link CandidatesChosen} put them in. Published in the transaction of that. */
public record ChoicesTakenBack(TopicId topic, LocalDate day, List<PaperId> papers) {}
