package app.diglot.translation.approved;

import app.diglot.translation.approved.ApprovedPairRepository.Row;
import app.diglot.translation.approved.ApprovedPairRepository.Stamp;
import app.diglot.translation.memory.TranslationMemory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The pairs of the database, ready to be searched. It follows what this server and others store, by the time of each change. */
@Component
class MemoryIndex {

    /** A transaction that began before another may be seen after it: so much is read again. */
    private static final Duration OVERLAP = Duration.ofMinutes(1);

    private static final Duration AT_LEAST_EVERY = Duration.ofSeconds(30);

    private final ApprovedPairRepository pairs;
    private final Clock clock;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile TranslationMemory memory = new TranslationMemory();
    private Stamp seen = new Stamp(null, null);
    private Instant read = Instant.EPOCH;

    MemoryIndex(ApprovedPairRepository pairs, Clock clock) {
        this.pairs = pairs;
        this.clock = clock;
    }

    /**
     * The memory as it stands in the database; one small statement where nothing has changed. While another thread reads what has,
     * it is what was known before.
     */
    @Transactional(readOnly = true)
    public TranslationMemory inStep() {
        if (!reading.tryLock()) {
            return memory;
        }
        try {
            follow(pairs.stamp());
            return memory;
        } finally {
            reading.unlock();
        }
    }

    /** The same, waiting for another thread that reads what has changed. */
    @Transactional(readOnly = true)
    public TranslationMemory whole() {
        reading.lock();
        try {
            follow(pairs.stamp());
            return memory;
        } finally {
            reading.unlock();
        }
    }

    private void follow(Stamp now) {
        if (!Objects.equals(now.first(), seen.first())) {
            readAll(); // at first, and where another database is there, as after a restore
        } else if (!Objects.equals(now.last(), seen.last()) || mayHaveMissed()) {
            pairs.changedSince(last(seen).minus(OVERLAP)).forEach(this::take);
        } else {
            return;
        }
        seen = now;
        read = clock.instant();
    }

    /** Until the overlap behind the last change has been read once more after it was over; not for ever, for it may hold a whole import. */
    private boolean mayHaveMissed() {
        return read.isBefore(last(seen).plus(OVERLAP))
                && Duration.between(read, clock.instant()).compareTo(AT_LEAST_EVERY) > 0;
    }

    private static Instant last(Stamp stamp) {
        return stamp.last() == null ? Instant.EPOCH : stamp.last();
    }

    private void readAll() {
        TranslationMemory fresh = new TranslationMemory();
        try (Stream<Row> rows = pairs.standing()) {
            fresh.putAll(rows.map(Row::pair));
        }
        memory = fresh;
    }

    private void take(Row row) {
        if (row.retired()) {
            memory.remove(row.pairId());
        } else {
            memory.put(row.pair());
        }
    }
}
