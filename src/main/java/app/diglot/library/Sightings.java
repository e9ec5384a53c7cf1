package app.diglot.library;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import app.diglot.library.Sighting.Namesake;
import app.diglot.shared.ArxivId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells of papers where they were used, and which others may be the same work. As many statements for seventy as for seven. */
@Service
public class Sightings {

    /** A paper that may come in. */
    public record Incoming(@Nullable ArxivId arxiv, String title) {}

    private final PaperRepository papers;
    private final PaperPairs pairs;
    private final ObjectProvider<Appearances> appearances;

    Sightings(PaperRepository papers, PaperPairs pairs, ObjectProvider<Appearances> appearances) {
        this.papers = papers;
        this.pairs = pairs;
        this.appearances = appearances;
    }

    /** Each of the papers with what is known of it. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('TRANSLATOR', 'ADMINISTRATOR')")
    public Map<PaperId, Sighting> of(Collection<PaperId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        PaperPairs.Verdicts verdicts = pairs.on(ids);
        Map<PaperId, Set<PaperId>> sameTitle = papers.namesakes(raw(ids)).stream()
                .collect(
                        groupingBy(row -> new PaperId(row.paper()), mapping(row -> new PaperId(row.other()), toSet())));
        Map<PaperId, Set<PaperId>> suspects = new HashMap<>();
        for (PaperId id : ids) {
            Set<PaperId> others = new HashSet<>(sameTitle.getOrDefault(id, Set.of()));
            others.removeAll(verdicts.decidedWith(id));
            suspects.put(id, others);
        }
        Set<PaperId> others = ids.stream()
                .flatMap(id -> Stream.concat(
                        Objects.requireNonNull(suspects.get(id)).stream(), verdicts.joinedWith(id).stream()))
                .collect(toSet());
        Known known = known(union(ids, others), others);

        Map<PaperId, Sighting> sightings = new HashMap<>();
        for (PaperId id : ids) {
            Set<PaperId> joined = verdicts.joinedWith(id);
            sightings.put(
                    id,
                    new Sighting(
                            known.seen(Stream.concat(Stream.of(id), joined.stream())),
                            known.namesakes(Objects.requireNonNull(suspects.get(id))),
                            known.namesakes(verdicts.directlyJoinedWith(id))));
        }
        return sightings;
    }

    /**
     * What is known of papers that may come in, in their order: of one that the library has, what {@link #of} tells; of another one,
     * the papers with the same title.
     */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('TRANSLATOR')")
    public List<Sighting> ofIncoming(List<Incoming> incoming) {
        if (incoming.isEmpty()) {
            return List.of();
        }
        Map<String, PaperId> byArxiv = papers
                .idsByArxiv(incoming.stream()
                        .flatMap(paper -> Stream.ofNullable(paper.arxiv()))
                        .map(ArxivId::base)
                        .toList())
                .stream()
                .collect(toMap(PaperRepository.ArxivRow::base, row -> new PaperId(row.id())));
        Map<String, Set<PaperId>> byTitle = papers
                .idsByTitleKey(incoming.stream()
                        .map(paper -> TitleKey.of(paper.title()).value())
                        .filter(key -> !key.isEmpty())
                        .toList())
                .stream()
                .collect(groupingBy(PaperRepository.TitleRow::key, mapping(row -> new PaperId(row.id()), toSet())));
        Map<PaperId, Sighting> stored = of(Set.copyOf(byArxiv.values()));
        Set<PaperId> others = byTitle.values().stream().flatMap(Set::stream).collect(toSet());
        Known known = known(others, others);
        return incoming.stream()
                .map(paper -> Optional.ofNullable(paper.arxiv())
                        .map(id -> byArxiv.get(id.base()))
                        .map(stored::get)
                        .orElseGet(() -> new Sighting(
                                List.of(),
                                known.namesakes(byTitle.getOrDefault(
                                        TitleKey.of(paper.title()).value(), Set.of())),
                                List.of())))
                .toList();
    }

    private Known known(Set<PaperId> all, Set<PaperId> named) {
        Map<PaperId, List<Appearance>> seen = new HashMap<>();
        if (!all.isEmpty()) {
            appearances.forEach(module -> module.of(all)
                    .forEach((paper, places) -> seen.computeIfAbsent(paper, none -> new ArrayList<>())
                            .addAll(places)));
        }
        Map<PaperId, PaperRepository.NameRow> names = named.isEmpty()
                ? Map.of()
                : papers.names(raw(named)).stream().collect(toMap(row -> new PaperId(row.id()), row -> row));
        return new Known(seen, names);
    }

    private record Known(Map<PaperId, List<Appearance>> seen, Map<PaperId, PaperRepository.NameRow> names) {

        List<Appearance> seen(Stream<PaperId> ids) {
            return ids.flatMap(id -> seen.getOrDefault(id, List.of()).stream())
                    .distinct()
                    .sorted(comparing(Appearance::day).reversed())
                    .toList();
        }

        List<Namesake> namesakes(Set<PaperId> ids) {
            return ids.stream()
                    .flatMap(id -> Stream.ofNullable(names.get(id)))
                    .map(row -> new Namesake(
                            new PaperId(row.id()),
                            row.base() == null ? null : new ArxivId(row.base(), null),
                            row.title(),
                            seen(Stream.of(new PaperId(row.id())))))
                    .sorted(comparing((Namesake paper) ->
                                    paper.arxivId().map(ArxivId::toString).orElse(""))
                            .thenComparing(paper -> paper.paper().id()))
                    .collect(toList());
        }
    }

    private static Set<PaperId> union(Collection<PaperId> some, Collection<PaperId> others) {
        return Stream.concat(some.stream(), others.stream()).collect(toSet());
    }

    private static List<UUID> raw(Collection<PaperId> ids) {
        return ids.stream().map(PaperId::id).toList();
    }
}
