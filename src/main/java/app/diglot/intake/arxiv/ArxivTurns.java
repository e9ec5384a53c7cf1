package app.diglot.intake.arxiv;

import app.diglot.intake.ArxivUnanswered;
import app.diglot.intake.StopSignal;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One request at a time, and the pace from one to the next, for the whole installation: a row in the database says whose turn it
 * is, so that nodes share it. Goes by the machines' own clocks, which are taken to agree within the tolerance added to the pace.
 */
@Component
class ArxivTurns {

    private static final Logger LOG = LoggerFactory.getLogger(ArxivTurns.class);
    private static final Duration TOLERANCE = Duration.ofMillis(100);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(250);

    private final ArxivTurnRepository turns;
    private final TransactionTemplate apart;
    private final ArxivAddresses addresses;
    private final UUID self = UUID.randomUUID();

    /** The real one, also where the application's is set to another day: arXiv's pace is kept in real time. */
    private final Clock clock = Clock.systemUTC();

    private final ReentrantLock onThisNode = new ReentrantLock(true);

    ArxivTurns(ArxivTurnRepository turns, PlatformTransactionManager transactions, ArxivAddresses addresses) {
        this.turns = turns;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.addresses = addresses;
    }

    /** What is done when it is our turn. */
    interface Request<T> {
        T send() throws ArxivUnanswered, InterruptedException;
    }

    /**
     * Waits for the turn and does the request.
     *
     * @param address of the request
     * @param longest after which the turn is taken from a node that died with it
     * @throws InterruptedException where the waiting or the request was to stop
     */
    <T> T inTurn(URI address, Duration longest, Request<T> request) throws ArxivUnanswered, InterruptedException {
        onThisNode.lockInterruptibly();
        try {
            Instant start = take(longest);
            try {
                sleepUntil(start);
                return request.send();
            } finally {
                // From the end of the one to the start of the next: how long a request was on its way, nobody here can
                // tell.
                giveBack(now().plus(paceAfter(address)));
            }
        } finally {
            onThisNode.unlock();
        }
    }

    private Instant take(Duration longest) throws InterruptedException {
        while (true) {
            Optional<Instant> start = apart.execute(status -> tryToTake(longest));
            if (start != null && start.isPresent()) {
                return start.get();
            }
            StopSignal.sleep(LOOK_AGAIN);
        }
    }

    private Optional<Instant> tryToTake(Duration longest) {
        Optional<ArxivTurnEntity> turn = turns.findForChange(ArxivTurnEntity.NAME);
        if (turn.isEmpty()) {
            makeTheRow();
            return Optional.empty();
        }
        Instant now = now();
        return turn.filter(free -> !free.isHeldAt(now)).map(free -> free.take(self, now, longest));
    }

    private void makeTheRow() {
        try {
            apart.executeWithoutResult(status -> turns.saveAndFlush(ArxivTurnEntity.fresh()));
        } catch (DataIntegrityViolationException e) {
            LOG.debug("another node made the row of arXiv's turns first", e);
        }
    }

    private void giveBack(Instant nextAt) {
        apart.executeWithoutResult(
                status -> turns.findForChange(ArxivTurnEntity.NAME).ifPresent(turn -> turn.giveBack(self, nextAt)));
    }

    private void sleepUntil(Instant start) throws InterruptedException {
        Duration left = Duration.between(now(), start);
        if (left.isPositive()) {
            StopSignal.sleep(left);
        }
    }

    private Duration paceAfter(URI address) {
        Duration pace = addresses.paceOf(address);
        return pace.isZero() ? pace : pace.plus(TOLERANCE);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
