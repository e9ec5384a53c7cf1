package app.diglot.digests.ui;

import app.diglot.digests.DigestFilter;
import app.diglot.digests.DigestState;
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

/** A filter in the address: {@code ?topic=llm&state=published&from=2023-12-01&to=2023-12-31&q=words}. What it does not understand it leaves out. */
final class FilterAddress {

    private static final String TOPIC = "topic";
    private static final String STATE = "state";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String WORDS = "q";

    private FilterAddress() {}

    static DigestFilter read(QueryParameters address, List<Topic> topics) {
        Optional<TopicId> topic = address.getSingleParameter(TOPIC)
                .flatMap(slug -> topics.stream()
                        .filter(known -> known.slug().value().equals(slug))
                        .map(Topic::id)
                        .findFirst());
        Optional<DigestState> state = address.getSingleParameter(STATE)
                .flatMap(name -> Arrays.stream(DigestState.values())
                        .filter(known -> name(known).equals(name))
                        .findFirst());
        return new DigestFilter(
                topic.orElse(null),
                day(address, FROM).orElse(null),
                day(address, TO).orElse(null),
                state.orElse(null),
                address.getSingleParameter(WORDS).orElse(""));
    }

    static QueryParameters write(DigestFilter filter, List<Topic> topics) {
        Map<String, String> parameters = new LinkedHashMap<>();
        topics.stream()
                .filter(topic -> topic.id().equals(filter.topic()))
                .forEach(topic -> parameters.put(TOPIC, topic.slug().value()));
        put(parameters, FROM, filter.from());
        put(parameters, TO, filter.to());
        DigestState state = filter.state();
        if (state != null) {
            parameters.put(STATE, name(state));
        }
        if (!filter.text().isEmpty()) {
            parameters.put(WORDS, filter.text());
        }
        return QueryParameters.simple(parameters);
    }

    private static void put(Map<String, String> parameters, String name, @Nullable LocalDate day) {
        if (day != null) {
            parameters.put(name, day.toString());
        }
    }

    private static Optional<LocalDate> day(QueryParameters address, String name) {
        return address.getSingleParameter(name).flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeParseException e) {
                return Optional.empty();
            }
        });
    }

    private static String name(DigestState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
