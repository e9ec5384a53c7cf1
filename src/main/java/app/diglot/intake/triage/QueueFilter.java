package app.diglot.intake.triage;

import app.diglot.topics.TopicId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which papers of a day's queue a list shows; null where anything will do.
 *
 * @param text words of a title, an abstract, an author's name or an arXiv id; blank for all
 */
public record QueueFilter(
        LocalDate day, @Nullable TopicId topic, @Nullable CandidateState state, String text, QueueOrder order) {

    private static final int LONGEST_TEXT = 200;

    public QueueFilter {
        text = text.strip();
        text = text.substring(0, Math.min(text.length(), LONGEST_TEXT));
    }

    /** In arXiv's order. */
    public QueueFilter(LocalDate day, @Nullable TopicId topic, @Nullable CandidateState state, String text) {
        this(day, topic, state, text, QueueOrder.ARXIV);
    }

    public QueueFilter withTopic(@Nullable TopicId wanted) {
        return new QueueFilter(day, wanted, state, text, order);
    }

    public QueueFilter withState(@Nullable CandidateState wanted) {
        return new QueueFilter(day, topic, wanted, text, order);
    }

    public QueueFilter withText(String wanted) {
        return new QueueFilter(day, topic, state, wanted, order);
    }

    public QueueFilter withOrder(QueueOrder wanted) {
        return new QueueFilter(day, topic, state, text, wanted);
    }
}
