package app.diglot.intake.batches;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import app.diglot.intake.batches.Announced.Listed;
import app.diglot.intake.rules.RuleBook;
import app.diglot.intake.sources.SourceProblem;
import app.diglot.intake.triage.Candidates;
import app.diglot.intake.triage.Offer;
import app.diglot.library.InvalidPaper;
import app.diglot.library.Library;
import app.diglot.library.LicenceSource;
import app.diglot.library.NewPaper;
import app.diglot.library.PaperId;
import app.diglot.library.TakenIn;
import app.diglot.library.TakenIn.Outcome;
import app.diglot.topics.TopicId;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stores parts of a listing, each whole or not at all: the papers, what the batch counts of them, and their candidates. A part
 * that was stored before adds nothing.
 */
@Component
class BatchStore {

    /** Papers in one transaction. */
    static final int PART = 250;

    private final ItemRepository items;
    private final EntityManager entities;
    private final Library library;
    private final Candidates candidates;
    private final ApplicationEventPublisher events;

    BatchStore(
            ItemRepository items,
            EntityManager entities,
            Library library,
            Candidates candidates,
            ApplicationEventPublisher events) {
        this.items = items;
        this.entities = entities;
        this.library = library;
        this.candidates = candidates;
        this.events = events;
    }

    /** What a part added. */
    record Added(Map<ItemKind, Integer> items, Map<TopicId, Integer> candidates) {}

    /**
     * @param licences who told under which licence the papers stand, where they are told
     */
    @Transactional
    Added store(LocalDate day, Announced part, LicenceSource licences, RuleBook rules) {
        Map<String, Listed> fresh = notYetListed(day, part.papers());
        List<ItemEntity> added = new ArrayList<>();
        Map<String, NewPaper> storable = new LinkedHashMap<>();
        fresh.forEach((base, listed) -> {
            try {
                storable.put(base, listed.paper().forLibrary(licences));
            } catch (InvalidPaper e) {
                String title = listed.paper().title();
                added.add(ItemEntity.refused(
                        day,
                        base,
                        title.substring(0, Math.min(title.length(), NewPaper.LONGEST_TITLE)),
                        Refusal.ofField(e.field()),
                        e.field()));
            }
        });
        List<Offer> offers = new ArrayList<>();
        library.takeIn(storable.values()).forEach((base, taken) -> {
            Listed listed = Objects.requireNonNull(fresh.get(base));
            NewPaper paper = Objects.requireNonNull(storable.get(base));
            added.add(item(day, listed, paper, taken));
            rules.match(paper.title(), paper.abstractText(), paper.particulars().categories())
                    .forEach(match -> offers.add(new Offer(
                            match.topic(), taken.paper(), day, listed.kind().offeredAs(), match.words())));
        });
        added.addAll(refused(day, part.refused()));
        added.forEach(entities::persist);
        Map<TopicId, Integer> offered = offers.isEmpty() ? Map.of() : candidates.offer(offers);
        events.publishEvent(new BatchChanged(day));
        return new Added(added.stream().collect(toMap(ItemEntity::kind, item -> 1, Integer::sum)), offered);
    }

    /** Takes over how the feed announced papers that are stored already, and the licences that it tells. */
    @Transactional
    void tell(LocalDate day, Collection<Listed> announced) {
        Map<String, Listed> told = announced.stream().collect(toMap(Listed::base, listed -> listed, (one, two) -> one));
        items.findByDayAndBaseIn(day, told.keySet())
                .forEach(item -> item.announcedAs(
                        Objects.requireNonNull(told.get(item.base())).kind()));
        library.takeIn(told.values().stream()
                .map(listed -> listed.paper().forLibrary(LicenceSource.ARXIV_FEED))
                .toList());
        events.publishEvent(new BatchChanged(day));
    }

    /** Takes out what was not announced after all, but for what somebody has chosen. */
    @Transactional
    int takeOut(LocalDate day, Set<String> announced) {
        Set<PaperId> chosen = candidates.chosen(day);
        List<ItemEntity> wrong = items.findByDay(day).stream()
                .filter(item -> item.kind() != ItemKind.REFUSED && !item.isMailed())
                .filter(item -> !announced.contains(item.base()))
                .filter(item -> !chosen.contains(Objects.requireNonNull(item.paper())))
                .toList();
        candidates.withdraw(
                day,
                wrong.stream().map(item -> Objects.requireNonNull(item.paper())).collect(toSet()));
        items.deleteAll(wrong);
        events.publishEvent(new BatchChanged(day));
        return wrong.size();
    }

    /** The arXiv ids, without version, of what is listed under that day so far. */
    @Transactional(readOnly = true)
    Set<String> listed(LocalDate day) {
        return items.findByDay(day).stream().map(ItemEntity::base).collect(toSet());
    }

    private Map<String, Listed> notYetListed(LocalDate day, List<Listed> papers) {
        Map<String, Listed> byBase = new LinkedHashMap<>();
        papers.forEach(listed -> byBase.putIfAbsent(listed.base(), listed));
        if (!byBase.isEmpty()) {
            byBase.keySet().removeAll(items.known(day, List.copyOf(byBase.keySet())));
        }
        return byBase;
    }

    private static ItemEntity item(LocalDate day, Listed listed, NewPaper paper, TakenIn taken) {
        ItemKind kind = taken.outcome() == Outcome.KNOWN ? ItemKind.KNOWN : listed.kind();
        Integer number = Objects.requireNonNull(paper.arxivId()).version();
        return new ItemEntity(day, listed.base(), number, kind, paper.title(), taken.paper());
    }

    private List<ItemEntity> refused(LocalDate day, List<SourceProblem> problems) {
        Map<String, ItemEntity> byPlace = new LinkedHashMap<>();
        problems.forEach(problem -> byPlace.putIfAbsent(
                problem.place(),
                ItemEntity.refused(day, problem.place(), "", Refusal.of(problem.kind()), problem.detail())));
        if (!byPlace.isEmpty()) {
            byPlace.values()
                    .removeIf(item -> !items.known(day, List.of(item.base())).isEmpty());
        }
        return List.copyOf(byPlace.values());
    }
}
