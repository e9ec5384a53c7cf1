package app.diglot.digests.ui;

import app.diglot.digests.DigestFilter;
import app.diglot.digests.DigestState;
import app.diglot.topics.Topic;
import app.diglot.topics.TopicId;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A filter in the address: {@code ?topic=llm&state=published&q=words}. What it does not understand it leaves out. */
final class FilterAddress {

    private static final String TOPIC = "topic";
    private static final String STATE = "state";
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
                null,
                null,
                state.orElse(null),
                address.getSingleParameter(WORDS).orElse(""));
    }

    static QueryParameters write(DigestFilter filter, List<Topic> topics) {
        Map<String, String> parameters = new LinkedHashMap<>();
        topics.stream()
                .filter(topic -> topic.id().equals(filter.topic()))
                .forEach(topic -> parameters.put(TOPIC, topic.slug().value()));
        DigestState state = filter.state();
        if (state != null) {
            parameters.put(STATE, name(state));
        }
        if (!filter.text().isEmpty()) {
            parameters.put(WORDS, filter.text());
        }
        return QueryParameters.simple(parameters);
    }

    private static String name(DigestState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
