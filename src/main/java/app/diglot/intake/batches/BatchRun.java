package app.diglot.intake.batches;

import app.diglot.intake.ArxivUnanswered;
import app.diglot.intake.arxiv.SubmissionWindow;
import app.diglot.intake.batches.Announced.Listed;
import app.diglot.intake.batches.BatchLedger.Standing;
import app.diglot.intake.batches.BatchStore.Added;
import app.diglot.intake.rules.RuleBook;
import app.diglot.library.LicenceSource;
import app.diglot.topics.TopicId;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One run for one listing day: fetches, stores part by part, and counts what it added. */
final class BatchRun {

    private final Standing run;
    private final LocalDate day;
    private final Set<String> categories;
    private final SubmissionWindow window;
    private final RuleBook rules;
    private final Listings listings;
    private final BatchStore store;
    private final BatchLedger ledger;
    private final Map<ItemKind, Integer> added = new EnumMap<>(ItemKind.class);
    private final Map<TopicId, Integer> offered = new HashMap<>();

    BatchRun(
            Standing run,
            Set<String> categories,
            SubmissionWindow window,
            RuleBook rules,
            Listings listings,
            BatchStore store,
            BatchLedger ledger) {
        this.run = run;
        this.day = run.day();
        this.categories = categories;
        this.window = window;
        this.rules = rules;
        this.listings = listings;
        this.store = store;
        this.ledger = ledger;
    }

    Map<ItemKind, Integer> added() {
        return added;
    }

    Map<TopicId, Integer> offered() {
        return offered;
    }

    /** From the API; whether the listing is out. */
    boolean fromApi() throws ArxivUnanswered, InterruptedException {
        return listings.recent(categories, window, part -> store(part, LicenceSource.ARXIV_OAI));
    }

    /** Brings what is stored in line with the feed, if that is of this day by now; gives how many papers it announced. */
    Optional<Integer> fromFeed() throws ArxivUnanswered, InterruptedException {
        Optional<Announced> feed = listings.feed(categories, day);
        if (feed.isPresent() && !feed.get().papers().isEmpty()) {
            reconcile(feed.get());
        }
        return feed.map(announced -> announced.papers().size());
    }

    /** From what API and OAI-PMH still know; whether there was anything. */
    boolean fromRecords() throws ArxivUnanswered, InterruptedException {
        return listings.past(categories, day, window, part -> store(part, LicenceSource.ARXIV_OAI));
    }

    private void reconcile(Announced feed) throws ArxivUnanswered, InterruptedException {
        Set<String> before = store.listed(day);
        List<Listed> late = feed.papers().stream()
                .filter(listed -> !before.contains(listed.base()))
                .toList();
        if (!late.isEmpty()) {
            store(listings.completed(late), LicenceSource.ARXIV_OAI);
        }
        store(new Announced(List.of(), feed.refused()), LicenceSource.ARXIV_FEED);
        for (List<Listed> part : parts(feed.papers())) {
            carryOn();
            store.tell(day, part);
        }
        store.takeOut(day, feed.papers().stream().map(Listed::base).collect(Collectors.toSet()));
    }

    private void store(Announced announced, LicenceSource licences) throws InterruptedException {
        for (List<Listed> part : parts(announced.papers())) {
            carryOn();
            count(store.store(day, new Announced(part, List.of()), licences, rules));
        }
        if (!announced.refused().isEmpty()) {
            count(store.store(day, new Announced(List.of(), announced.refused()), licences, rules));
        }
    }

    private void carryOn() throws InterruptedException {
        if (!ledger.stillWorks(run)) {
            throw new InterruptedException("the batch is to stop");
        }
    }

    private void count(Added part) {
        part.items().forEach((kind, papers) -> added.merge(kind, papers, Integer::sum));
        part.candidates().forEach((topic, papers) -> offered.merge(topic, papers, Integer::sum));
    }

    static List<List<Listed>> parts(List<Listed> papers) {
        return IntStream.iterate(0, from -> from < papers.size(), from -> from + BatchStore.PART)
                .mapToObj(from -> papers.subList(from, Math.min(from + BatchStore.PART, papers.size())))
                .toList();
    }
}
