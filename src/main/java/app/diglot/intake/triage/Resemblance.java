package app.diglot.intake.triage;

import app.diglot.library.PaperId;
import app.diglot.topics.TopicId;
import java.time.LocalDate;
import java.util.List;

/**
 * Why a paper comes early where the order is {@link QueueOrder#LIKENESS}.
 *
 * @param topic that chose the other paper
 * @param title of the chosen paper that it is most like
 * @param day of whose digest that is
 * @param words that both have, the most telling first
 */
public record Resemblance(TopicId topic, PaperId paper, String title, LocalDate day, List<String> words) {

    public Resemblance {
        words = List.copyOf(words);
    }
}
