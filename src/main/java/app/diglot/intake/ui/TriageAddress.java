package app.diglot.intake.ui;

import app.diglot.intake.triage.CandidateState;
import app.diglot.intake.triage.QueueFilter;
import app.diglot.intake.triage.QueueOrder;
import app.diglot.topics.Topic;
import app.diglot.topics.TopicId;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A queue in the address: {@code triage/2026-06-29?topic=llm&state=rejected&q=words&sort=likeness}. What it does not understand it leaves out. */
final class TriageAddress {

    static final String PATH = "triage";
    static final String DAY = "day";

    private static final String TOPIC = "topic";
    private static final String STATE = "state";
    private static final String WORDS = "q";
    private static final String SORT = "sort";
    private static final String LIKENESS = "likeness";
    private static final String ALL = "all";

    private TriageAddress() {}

    static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** What is still to go, where the address says nothing else. */
    static QueueFilter read(LocalDate day, QueryParameters address, List<Topic> topics) {
        TopicId topic = address.getSingleParameter(TOPIC)
                .flatMap(slug -> topics.stream()
                        .filter(known -> known.slug().value().equals(slug))
                        .map(Topic::id)
                        .findFirst())
                .orElse(null);
        return new QueueFilter(
                day,
                topic,
                state(address.getSingleParameter(STATE).orElse("")),
                address.getSingleParameter(WORDS).orElse(""),
                address.getSingleParameter(SORT).filter(LIKENESS::equals).isPresent()
                        ? QueueOrder.LIKENESS
                        : QueueOrder.ARXIV);
    }

    static String path(QueueFilter filter) {
        return PATH + "/" + filter.day();
    }

    static QueryParameters query(QueueFilter filter, List<Topic> topics) {
        Map<String, String> parameters = new LinkedHashMap<>();
        topics.stream()
                .filter(topic -> topic.id().equals(filter.topic()))
                .forEach(topic -> parameters.put(TOPIC, topic.slug().value()));
        CandidateState state = filter.state();
        if (state != CandidateState.OPEN) {
            parameters.put(STATE, state == null ? ALL : name(state));
        }
        if (!filter.text().isEmpty()) {
            parameters.put(WORDS, filter.text());
        }
        if (filter.order() == QueueOrder.LIKENESS) {
            parameters.put(SORT, LIKENESS);
        }
        return QueryParameters.simple(parameters);
    }

    private static @Nullable CandidateState state(String name) {
        if (name.equals(ALL)) {
            return null;
        }
        return Arrays.stream(CandidateState.values())
                .filter(state -> name(state).equals(name))
                .findFirst()
                .orElse(CandidateState.OPEN);
    }

    private static String name(CandidateState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
