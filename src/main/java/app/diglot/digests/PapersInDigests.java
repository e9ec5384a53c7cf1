package app.diglot.digests;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import app.diglot.digests.DigestRepository.ShownPaper;
import app.diglot.library.Appearance;
import app.diglot.library.Appearances;
import app.diglot.library.PaperId;
import app.diglot.shared.Bilingual;
import app.diglot.topics.Topic;
import app.diglot.topics.Topics;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells in which digests a paper stands. */
@Component
class PapersInDigests implements Appearances {

    private static final Bilingual<String> NAMELESS = new Bilingual<>("", "");

    private final DigestRepository digests;
    private final Topics topics;

    PapersInDigests(DigestRepository digests, Topics topics) {
        this.digests = digests;
        this.topics = topics;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<PaperId, List<Appearance>> of(Collection<PaperId> papers) {
        List<ShownPaper> shown = papers.isEmpty()
                ? List.of()
                : digests.showing(papers.stream().map(PaperId::id).toList());
        if (shown.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Bilingual<String>> names =
                topics.all().stream().collect(toMap(topic -> topic.id().id(), Topic::name));
        return shown.stream()
                .collect(groupingBy(
                        paper -> new PaperId(paper.paper()),
                        mapping(paper -> appearance(paper, names.getOrDefault(paper.topic(), NAMELESS)), toList())));
    }

    private static Appearance appearance(ShownPaper paper, Bilingual<String> topic) {
        return new Appearance(paper.day(), topic, DigestNavigation.digest(new DigestId(paper.digest())));
    }
}
