package app.diglot.intake.batches;

import app.diglot.intake.ArxivUnanswered;
import app.diglot.topics.TopicId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one run for a listing day found. What an earlier run had stored is known to this one, so that a second run adds nothing.
 *
 * @param numbers of this run: what was listed before is known
 * @param candidates that this run added, by topic
 * @param batch as it stands now; null where the day has no listing
 * @param noListing why nothing was asked for; null where there may be a listing
 * @param trouble why arXiv gave no answer; null where it did
 */
public record RunReport(
        LocalDate day,
        BatchNumbers numbers,
        Map<TopicId, Integer> candidates,
        @Nullable Batch batch,
        @Nullable NoListing noListing,
        @Nullable ArxivUnanswered trouble) {

    /** Why nothing was asked for. */
    public enum NoListing {
        WEEKEND,
        HOLIDAY,
        /** No topic has a rule, so there is nothing to ask arXiv for. */
        NO_RULE
    }

    public RunReport {
        candidates = Map.copyOf(candidates);
    }

    /** This run and another try that came after it. */
    public RunReport followedBy(RunReport next) {
        Map<TopicId, Integer> all = new HashMap<>(candidates);
        next.candidates.forEach((topic, papers) -> all.merge(topic, papers, Integer::sum));
        return new RunReport(day, numbers.followedBy(next.numbers), all, next.batch, next.noListing, next.trouble);
    }

    static RunReport without(LocalDate day, NoListing why) {
        return new RunReport(day, BatchNumbers.NONE, Map.of(), null, why, null);
    }
}
