package app.diglot.intake.batches;

import app.diglot.accounts.Acting;
import app.diglot.intake.rules.RuleBook;
import app.diglot.intake.rules.RuleChanged;
import app.diglot.intake.rules.TopicRules;
import app.diglot.intake.triage.Candidates;
import app.diglot.intake.triage.Offer;
import app.diglot.library.Library;
import app.diglot.library.Paper;
import app.diglot.library.PaperId;
import app.diglot.topics.TopicId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the newest day's queue in line with a rule that was changed: offers what it catches now, and takes back, of what nobody
 * has decided on, what it no longer catches. Where it names new categories, arXiv is asked for them.
 */
@Component
class RuleChanges {

    private static final Logger LOG = LoggerFactory.getLogger(RuleChanges.class);

    private final TopicRules rules;
    private final BatchRepository batches;
    private final ItemRepository items;
    private final Library library;
    private final Candidates candidates;
    private final IntakeJobs jobs;
    private final TransactionTemplate transaction;

    RuleChanges(
            TopicRules rules,
            BatchRepository batches,
            ItemRepository items,
            Library library,
            Candidates candidates,
            IntakeJobs jobs,
            TransactionTemplate transaction) {
        this.rules = rules;
        this.batches = batches;
        this.items = items;
        this.library = library;
        this.candidates = candidates;
        this.jobs = jobs;
        this.transaction = transaction;
    }

    /** Away from the thread of the person who saved the rule. */
    @TransactionalEventListener(fallbackExecution = true)
    void on(RuleChanged change) {
        Thread.ofVirtual().name("rule-changes").start(() -> {
            try {
                Acting.asDiglot(() -> apply(change.topic()));
            } catch (RuntimeException e) {
                LOG.error("the queue could not be brought in line with a changed rule", e);
            }
        });
    }

    void apply(TopicId topic) {
        Optional<BatchEntity> newest = batches.newestWithItems();
        if (newest.isEmpty()) {
            return;
        }
        RuleBook book = RuleBook.of(rules.all().stream()
                .filter(ruled -> ruled.topic().equals(topic))
                .toList());
        LocalDate day = newest.get().day();
        transaction.executeWithoutResult(status -> match(day, topic, book));
        if (!newest.get().categories().containsAll(book.categories())) {
            jobs.ask(Set.of(day));
        }
    }

    private void match(LocalDate day, TopicId topic, RuleBook book) {
        Map<PaperId, ItemEntity> listed = new HashMap<>();
        items.findByDay(day).stream()
                .filter(item -> item.paper() != null)
                .forEach(item -> listed.put(Objects.requireNonNull(item.paper()), item));
        List<Offer> caught = new ArrayList<>();
        List<PaperId> dropped = new ArrayList<>();
        for (Paper paper : library.find(listed.keySet()).values()) {
            List<RuleBook.Match> matches = book.match(paper.title(), paper.abstractText(), paper.categories());
            if (matches.isEmpty()) {
                dropped.add(paper.id());
            }
            matches.forEach(match -> caught.add(new Offer(
                    topic,
                    paper.id(),
                    day,
                    Objects.requireNonNull(listed.get(paper.id())).kind().offeredAs(),
                    match.words())));
        }
        candidates.withdrawUndecided(day, topic, dropped);
        candidates.offer(caught);
    }
}
