package app.diglot.library;

import static java.util.stream.Collectors.toMap;

import app.diglot.accounts.CurrentPerson;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people said of two papers that look like one. Nothing of the papers is changed by it, so that taking it back restores
 * everything.
 */
@Service
public class PaperPairs {

    private final PaperPairRepository pairs;
    private final CurrentPerson person;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PaperPairs(PaperPairRepository pairs, CurrentPerson person, ApplicationEventPublisher events, Clock clock) {
        this.pairs = pairs;
        this.person = person;
        this.events = events;
        this.clock = clock;
    }

    /** The two are one paper: where one was used the other was, and who decides on one decides on both. */
    @Transactional
    @PreAuthorize("hasRole('EDITOR')")
    public void join(PaperId one, PaperId other) {
        decide(one, other, PaperPairEntity.Verdict.ONE);
    }

    /** The two are two papers, however alike their titles are; nobody is asked again. */
    @Transactional
    @PreAuthorize("hasRole('EDITOR')")
    public void tellApart(PaperId one, PaperId other) {
        decide(one, other, PaperPairEntity.Verdict.TWO);
    }

    /** Takes back what was said of the two. */
    @Transactional
    @PreAuthorize("hasRole('EDITOR')")
    public void forget(PaperId one, PaperId other) {
        pairs.deleteById(PaperPairEntity.Key.of(one, other));
        events.publishEvent(new PapersCompared(Set.of(one, other)));
    }

    /** The papers that are one with each of these, itself not among them; those of which there are none are absent. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('TRANSLATOR', 'ADMINISTRATOR')")
    public Map<PaperId, Set<PaperId>> joinedWith(Collection<PaperId> papers) {
        if (papers.isEmpty()) {
            return Map.of();
        }
        Verdicts verdicts = on(papers);
        return Set.copyOf(papers).stream()
                .filter(paper -> !verdicts.joinedWith(paper).isEmpty())
                .collect(toMap(Function.identity(), verdicts::joinedWith));
    }

    private void decide(PaperId one, PaperId other, PaperPairEntity.Verdict verdict) {
        if (one.equals(other)) {
            throw new IllegalArgumentException("a paper is itself");
        }
        PaperPairEntity.Key key = PaperPairEntity.Key.of(one, other);
        pairs.save(pairs.findById(key)
                .orElseGet(() -> new PaperPairEntity(key))
                .decide(verdict, person.id(), clock.instant().truncatedTo(ChronoUnit.MICROS)));
        events.publishEvent(new PapersCompared(Set.of(one, other)));
    }

    /** What was said of these papers, and of those that are joined with them; a statement for each link of the longest chain. */
    Verdicts on(Collection<PaperId> papers) {
        Map<PaperId, Set<PaperId>> ones = new HashMap<>();
        Map<PaperId, Set<PaperId>> decided = new HashMap<>();
        Set<UUID> asked = new HashSet<>();
        Set<UUID> asking = new HashSet<>(papers.stream().map(PaperId::id).toList());
        while (!asking.isEmpty()) {
            asked.addAll(asking);
            Set<UUID> joined = new HashSet<>();
            for (PaperPairEntity pair : pairs.of(List.copyOf(asking))) {
                link(decided, pair);
                if (pair.isOne()) {
                    link(ones, pair);
                    joined.add(pair.first().id());
                    joined.add(pair.second().id());
                }
            }
            joined.removeAll(asked);
            asking = joined;
        }
        return new Verdicts(ones, decided);
    }

    private static void link(Map<PaperId, Set<PaperId>> links, PaperPairEntity pair) {
        links.computeIfAbsent(pair.first(), none -> new HashSet<>()).add(pair.second());
        links.computeIfAbsent(pair.second(), none -> new HashSet<>()).add(pair.first());
    }

    record Verdicts(Map<PaperId, Set<PaperId>> ones, Map<PaperId, Set<PaperId>> decided) {

        /** Along the chain: what is one with one of them is one with all. */
        Set<PaperId> joinedWith(PaperId paper) {
            Set<PaperId> all = new HashSet<>();
            Set<PaperId> next = Set.of(paper);
            while (!next.isEmpty()) {
                all.addAll(next);
                Set<PaperId> further = new HashSet<>();
                next.forEach(known -> further.addAll(ones.getOrDefault(known, Set.of())));
                further.removeAll(all);
                next = further;
            }
            all.remove(paper);
            return all;
        }

        /** Those of which a person said so, without the rest of the chain. */
        Set<PaperId> directlyJoinedWith(PaperId paper) {
            return Set.copyOf(ones.getOrDefault(paper, Set.of()));
        }

        /** Of these nobody has to be asked any more. */
        Set<PaperId> decidedWith(PaperId paper) {
            Set<PaperId> all = new HashSet<>(joinedWith(paper));
            all.addAll(decided.getOrDefault(paper, Set.of()));
            return all;
        }
    }
}
