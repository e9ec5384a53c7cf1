package app.diglot.console;

import app.diglot.intake.batches.Batch;
import app.diglot.intake.batches.BatchNumbers;
import app.diglot.intake.batches.RunReport;
import app.diglot.topics.Topic;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a run found under a day. What was there before is known, so that a second run adds nothing; {@code total} is what the day
 * has now.
 *
 * @param candidates that the run added, by the topic's slug
 * @param state of the day's batch: {@code reconciled}, {@code weekend}, …
 * @param note what the numbers cannot tell; empty where they tell all
 * @param error empty where all went well
 */
record IntakeOutcome(
        String day,
        int announced,
        @JsonProperty("new") int fresh,
        int crossListed,
        int replaced,
        int known,
        int refused,
        Map<String, Integer> candidates,
        String state,
        String note,
        Total total,
        String error) {

    /** All that is listed under the day by now. */
    record Total(int announced, @JsonProperty("new") int fresh, int crossListed, int replaced, int known, int refused) {

        static Total of(BatchNumbers numbers) {
            return new Total(
                    numbers.announced(),
                    numbers.fresh(),
                    numbers.crossListed(),
                    numbers.replaced(),
                    numbers.known(),
                    numbers.refused());
        }
    }

    static IntakeOutcome of(RunReport report, List<Topic> topics) {
        BatchNumbers numbers = report.numbers();
        Map<String, Integer> candidates = new LinkedHashMap<>();
        topics.forEach(topic ->
                candidates.put(topic.slug().value(), report.candidates().getOrDefault(topic.id(), 0)));
        Batch batch = report.batch();
        return new IntakeOutcome(
                report.day().toString(),
                numbers.announced(),
                numbers.fresh(),
                numbers.crossListed(),
                numbers.replaced(),
                numbers.known(),
                numbers.refused(),
                candidates,
                state(report),
                note(report),
                Total.of(batch == null ? BatchNumbers.NONE : batch.numbers()),
                report.trouble() == null ? "" : String.valueOf(report.trouble().getMessage()));
    }

    /** For standard output. */
    String summary() {
        String topics = candidates.entrySet().stream()
                .map(topic -> topic.getKey() + " " + topic.getValue())
                .collect(Collectors.joining(", "));
        return "%s  %d announced = %d new + %d cross-listed + %d replaced + %d known + %d refused; candidates: %s; %s%s"
                .formatted(
                        day,
                        announced,
                        fresh,
                        crossListed,
                        replaced,
                        known,
                        refused,
                        topics.isEmpty() ? "no topics" : topics,
                        state.replace('_', ' '),
                        note.isEmpty() ? "" : " (" + note + ")");
    }

    private static String state(RunReport report) {
        if (report.noListing() != null) {
            return report.noListing().name().toLowerCase(Locale.ROOT);
        }
        Batch batch = report.batch();
        return batch == null ? "not_out" : batch.state().name().toLowerCase(Locale.ROOT);
    }

    private static String note(RunReport report) {
        if (report.noListing() != null) {
            return switch (report.noListing()) {
                case WEEKEND -> "there is no listing on Saturdays and Sundays";
                case HOLIDAY -> "arXiv announced nothing the evening before, for a holiday";
                case NO_RULE -> "no topic has a rule yet, so there is nothing to ask for";
            };
        }
        Batch batch = report.batch();
        if (batch == null) {
            return "the listing is still to come";
        }
        return switch (batch.state()) {
            case NOT_OUT -> "not out yet; asked " + batch.asked() + ", next " + batch.next();
            case PROVISIONAL -> "cross-lists are told by the feed, which is to come; next " + batch.next();
            case CAUGHT_UP -> "cross-lists could not be told: the feed of that day is gone";
            case MAILED -> "made from a listing mail; arXiv has not answered for this day";
            case NOTHING_THERE -> "arXiv announced nothing under this day";
            case RUNNING, RECONCILED, STOPPED, BROKEN -> "";
        };
    }
}
