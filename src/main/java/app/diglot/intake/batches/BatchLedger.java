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
 * Which run works on which batch, and how far it is. A batch is held by one run at a time, on whichever node, which says again
 * and again that it lives; what the run of a dead node held is free after {@link #HELD_FOR}.
 */
@Component
class BatchLedger {

    /** Several times what lies between two signs of life; see {@link Heartbeat}. */
    static final Duration HELD_FOR = Duration.ofSeconds(40);

    private static final Logger LOG = LoggerFactory.getLogger(BatchLedger.class);

    private final BatchRepository batches;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Clock realTime = Clock.systemUTC();

    BatchLedger(
            BatchRepository batches, TransactionTemplate transaction, ApplicationEventPublisher events, Clock clock) {
        this.batches = batches;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** What stood when a run took the batch up. */
    record Standing(LocalDate day, UUID run, BatchState state, Set<String> categories) {}

    /** Takes the batch up for a run; empty where another works on it. */
    Optional<Standing> take(LocalDate day) {
        makeTheRow(day);
        Optional<Standing> standing = transaction.execute(status -> {
            BatchEntity batch = batches.lock(day).orElseThrow();
            if (batch.isHeld(realTime.instant())) {
                return Optional.empty();
            }
            Standing found = new Standing(day, UUID.randomUUID(), batch.state(), batch.categories());
            batch.hold(found.run(), realNow(), HELD_FOR);
            batch.begin(now());
            return Optional.of(found);
        });
        return standing == null ? Optional.empty() : standing;
    }

    /** Says that the run still works; false where it is to stop, or where the batch is another's by now. */
    boolean stillWorks(Standing run) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            BatchEntity batch = batches.lock(run.day()).orElseThrow();
            if (!batch.isHeldBy(run.run())) {
                return false;
            }
            batch.hold(run.run(), realNow(), HELD_FOR);
            return !batch.isStopWanted();
        }));
    }

    void running(Standing run) {
        change(run, BatchEntity::run);
    }

    void rest(Standing run, BatchState state, @Nullable Instant next) {
        change(run, batch -> batch.rest(state, next, now()));
    }

    void answered(Standing run, BatchState state, @Nullable Instant next, Collection<String> categories) {
        change(run, batch -> {
            batch.answeredFor(categories);
            batch.rest(state, next, now());
        });
    }

    void brokeOff(Standing run, ArxivUnanswered failure, Instant next) {
        change(run, batch -> batch.breakOff(failure, next, now()));
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

    /** A run that lost its batch to another has nothing to say of it any more. */
    private void change(Standing run, Consumer<BatchEntity> change) {
        change(run.day(), batch -> {
            if (batch.isHeldBy(run.run())) {
                change.accept(batch);
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
