package app.diglot.intake.triage;

import app.diglot.library.PaperId;
import app.diglot.topics.TopicId;
import java.time.LocalDate;
import java.util.List;

/**
 * A paper for a topic.
 *
 * @param day the listing day
 * @param words what matched, as the topic's rule says it
 */
public record Offer(TopicId topic, PaperId paper, LocalDate day, CandidateKind kind, List<String> words) {

    public Offer {
        words = List.copyOf(words);
    }
}
