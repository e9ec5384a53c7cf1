package app.diglot.intake.triage;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import app.diglot.library.PaperId;
import app.diglot.library.PaperPairs;
import app.diglot.topics.TopicDeleted;
import app.diglot.topics.TopicId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Papers offered to topics. A paper is offered to a topic once, whatever brings it again, and so are two that a person called one. */
@Service
public class Candidates {

    /** Ids that one statement asks for. */
    private static final int SLICE = 2000;

    private final CandidateRepository candidates;
    private final PaperPairs pairs;
    private final ApplicationEventPublisher events;

    Candidates(CandidateRepository candidates, PaperPairs pairs, ApplicationEventPublisher events) {
        this.candidates = candidates;
        this.pairs = pairs;
        this.events = events;
    }

    /**
     * Puts papers into the queues of their days, in their order; those that their topic knows already stay as they are. Three
     * selects for up to 2,000 papers of one day.
     *
     * @return how many were added, by topic; topics with none are absent
     */
    @Transactional
    @PreAuthorize("hasRole('EDITOR')")
    public Map<TopicId, Integer> offer(Collection<Offer> offers) {
        Map<PaperId, Set<PaperId>> twins =
                pairs.joinedWith(offers.stream().map(Offer::paper).collect(toSet()));
        Set<CandidateRepository.Known> known = known(offers, twins);
        Map<LocalDate, Integer> places = new HashMap<>();
        Map<TopicId, Integer> added = new HashMap<>();
        List<CandidateEntity> fresh = new ArrayList<>();
        for (Offer offer : offers) {
            boolean isTwin = twins.getOrDefault(offer.paper(), Set.of()).stream()
                    .anyMatch(twin -> known.contains(known(offer.topic(), twin)));
            if (!isTwin && known.add(known(offer.topic(), offer.paper()))) {
                int place = places.computeIfAbsent(offer.day(), this::nextPlace);
                places.put(offer.day(), place + 1);
                fresh.add(new CandidateEntity(CandidateId.create(), offer, place));
                added.merge(offer.topic(), 1, Integer::sum);
            }
        }
        candidates.saveAll(fresh);
        places.keySet().forEach(day -> events.publishEvent(new QueueChanged(day)));
        return Map.copyOf(added);
    }

    /**
     * Takes papers out of a day's queue that nobody has chosen, as if they had never been offered.
     *
     * @return how many candidates went
     */
    @Transactional
    @PreAuthorize("hasRole('EDITOR')")
    public int withdraw(LocalDate day, Collection<PaperId> papers) {
        int withdrawn = slices(papers.stream().map(PaperId::id))
                .mapToInt(slice -> candidates.deleteNotChosen(day, slice))
                .sum();
        if (withdrawn > 0) {
            events.publishEvent(new QueueChanged(day));
        }
        return withdrawn;
    }

    /** How many papers were offered to each topic under that listing day, whatever became of them. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('EDITOR')")
    public Map<TopicId, Integer> counts(LocalDate day) {
        return candidates.counts(day).stream()
                .collect(toMap(row -> new TopicId(row.topic()), row -> Math.toIntExact(row.candidates())));
    }

    @EventListener
    void on(TopicDeleted deleted) {
        candidates.deleteByTopic(deleted.topic().id());
    }

    /** The papers of that listing day that were chosen for any topic. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('EDITOR')")
    public Set<PaperId> chosen(LocalDate day) {
        return candidates.chosen(day).stream().map(PaperId::new).collect(toSet());
    }

    /**
     * Takes papers out of a day's queue for one topic, those that nobody has decided on.
     *
     * @return how many candidates went
     */
    @Transactional
    @PreAuthorize("hasRole('EDITOR')")
    public int withdrawUndecided(LocalDate day, TopicId topic, Collection<PaperId> papers) {
        int withdrawn = slices(papers.stream().map(PaperId::id))
                .mapToInt(slice -> candidates.deleteUndecided(day, topic.id(), slice))
                .sum();
        if (withdrawn > 0) {
            events.publishEvent(new QueueChanged(day));
        }
        return withdrawn;
    }

    private Set<CandidateRepository.Known> known(Collection<Offer> offers, Map<PaperId, Set<PaperId>> twins) {
        Set<CandidateRepository.Known> known = new HashSet<>();
        Stream<PaperId> papers = Stream.concat(
                offers.stream().map(Offer::paper), twins.values().stream().flatMap(Set::stream));
        slices(papers.map(PaperId::id)).forEach(slice -> known.addAll(candidates.known(slice)));
        return known;
    }

    private static CandidateRepository.Known known(TopicId topic, PaperId paper) {
        return new CandidateRepository.Known(topic.id(), paper.id());
    }

    private int nextPlace(LocalDate day) {
        return candidates.lastPlace(day).map(last -> last + 1).orElse(0);
    }

    private static Stream<List<UUID>> slices(Stream<UUID> ids) {
        List<UUID> distinct = ids.distinct().toList();
        return Stream.iterate(0, start -> start < distinct.size(), start -> start + SLICE)
                .map(start -> distinct.subList(start, Math.min(start + SLICE, distinct.size())));
    }
}
