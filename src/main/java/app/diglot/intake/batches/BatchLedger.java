package app.diglot.intake.batches;

import app.diglot.intake.ArxivUnanswered;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who works on which batch, and how far it is. A batch is held by one node at a time, which says again and again that it lives;
 * what a dead node held is free after {@link #HELD_FOR}.
 */
@Component
class BatchLedger {

    /** More than one request to arXiv takes with all its retries that come in a row without a word. */
    static final Duration HELD_FOR = Duration.ofSeconds(40);

    private static final Logger LOG = LoggerFactory.getLogger(BatchLedger.class);

    private final BatchRepository batches;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Clock realTime = Clock.systemUTC();
    private final UUID node = UUID.randomUUID();

    BatchLedger(
            BatchRepository batches, TransactionTemplate transaction, ApplicationEventPublisher events, Clock clock) {
        this.batches = batches;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** What stood when the batch was taken up. */
    record Standing(BatchState state, Set<String> categories) {}

    /** Takes the batch up; empty where another node works on it. */
    Optional<Standing> take(LocalDate day) {
        makeTheRow(day);
        Optional<Standing> standing = transaction.execute(status -> {
            BatchEntity batch = batches.lock(day).orElseThrow();
            if (batch.isHeldByAnother(node, realTime.instant())) {
                return Optional.empty();
            }
            Standing found = new Standing(batch.state(), batch.categories());
            batch.hold(node, realNow(), HELD_FOR);
            batch.begin(now());
            return Optional.of(found);
        });
        return standing == null ? Optional.empty() : standing;
    }

    /** Says that this node still works; false where the batch is to stop or is another's by now. */
    boolean stillWorks(LocalDate day) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            BatchEntity batch = batches.lock(day).orElseThrow();
            if (!batch.isHeldBy(node)) {
                return false;
            }
            batch.hold(node, realNow(), HELD_FOR);
            return !batch.isStopWanted();
        }));
    }

    void running(LocalDate day) {
        change(day, BatchEntity::run);
    }

    void rest(LocalDate day, BatchState state, @Nullable Instant next) {
        change(day, batch -> batch.rest(state, next, now()));
    }

    void answered(LocalDate day, BatchState state, @Nullable Instant next, Collection<String> categories) {
        change(day, batch -> {
            batch.answeredFor(categories);
            batch.rest(state, next, now());
        });
    }

    void brokeOff(LocalDate day, ArxivUnanswered failure, Instant next) {
        change(day, batch -> batch.breakOff(failure, next, now()));
    }

    /** Has the batch stop at its next step, on whichever node. One that nobody works on any more rests at once. */
    void stop(LocalDate day) {
        change(day, batch -> {
            batch.stop();
            if (batch.isAbandoned(realTime.instant())) {
                batch.rest(BatchState.STOPPED, null, now());
            }
        });
    }

    private void change(LocalDate day, Consumer<BatchEntity> change) {
        transaction.executeWithoutResult(status -> {
            batches.lock(day).ifPresent(change);
            events.publishEvent(new BatchChanged(day));
        });
    }

    private void makeTheRow(LocalDate day) {
        if (batches.findByDay(day).isEmpty()) {
            try {
                transaction.executeWithoutResult(status -> batches.saveAndFlush(new BatchEntity(day)));
            } catch (DataIntegrityViolationException e) {
                LOG.debug("another node made the row of the batch first", e);
            }
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private Instant realNow() {
        return realTime.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
