package app.diglot.digests;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toMap;

import app.diglot.library.Library;
import app.diglot.library.PaperId;
import app.diglot.topics.Topic;
import app.diglot.topics.TopicId;
import app.diglot.topics.Topics;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds digests by topic, day, state and words. */
@Component
class DigestSearch {

    /** Papers whose titles hold the words, at most; beyond that the words are no use anyway. */
    private static final int MOST_PAPERS = 500;

    private static final Comparator<DigestSummary> ORDER = comparing(DigestSummary::day)
            .reversed()
            .thenComparing(comparingInt(summary -> summary.topic().place()));

    private final DigestRepository digests;
    private final Topics topics;
    private final Library library;
    private final Progress progress;

    DigestSearch(DigestRepository digests, Topics topics, Library library, Progress progress) {
        this.digests = digests;
        this.topics = topics;
        this.library = library;
        this.progress = progress;
    }

    List<DigestSummary> list(DigestFilter filter, int offset, int limit) {
        Map<TopicId, Topic> known = topics.all().stream().collect(toMap(Topic::id, Function.identity()));
        Words words = words(filter, known.values());
        List<DigestEntity> found = digests.matching(
                topic(filter),
                filter.from(),
                filter.to(),
                filter.state(),
                words.any,
                words.topics,
                words.papers,
                limit,
                offset);
        Map<DigestId, WorkProgress> done =
                progress.of(found.stream().map(DigestEntity::id).toList());
        return found.stream()
                .map(digest -> digest.toSummary(
                        existing(known.get(digest.topic())), done.getOrDefault(digest.id(), WorkProgress.NONE)))
                .sorted(ORDER)
                .toList();
    }

    int count(DigestFilter filter) {
        Words words = words(filter, filter.text().isEmpty() ? List.of() : topics.all());
        return digests.countMatching(
                topic(filter), filter.from(), filter.to(), filter.state(), words.any, words.topics, words.papers);
    }

    private record Words(boolean any, Collection<UUID> topics, Collection<UUID> papers) {}

    private Words words(DigestFilter filter, Collection<Topic> known) {
        if (filter.text().isEmpty()) {
            return new Words(true, List.of(), List.of());
        }
        String wanted = filter.text().toLowerCase(Locale.ROOT);
        return new Words(
                false,
                known.stream()
                        .filter(topic -> names(topic).anyMatch(name -> name.contains(wanted)))
                        .map(topic -> topic.id().id())
                        .toList(),
                library.idsByTitle(filter.text(), MOST_PAPERS).stream()
                        .map(PaperId::id)
                        .toList());
    }

    private static Stream<String> names(Topic topic) {
        return Stream.of(
                        topic.name().english(),
                        topic.name().chinese(),
                        topic.slug().value())
                .map(name -> name.toLowerCase(Locale.ROOT));
    }

    private static @Nullable UUID topic(DigestFilter filter) {
        TopicId topic = filter.topic();
        return topic == null ? null : topic.id();
    }

    private static Topic existing(@Nullable Topic topic) {
        if (topic == null) {
            throw new IllegalStateException("a digest without its topic");
        }
        return topic;
    }
}
