package app.diglot.intake.batches;

import app.diglot.intake.ArxivUnanswered;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A listing day's row, held by the run that works on it. Holding goes by real time, the rest by the application's clock. */
@Entity
@Table(name = "intake_batch")
class BatchEntity {

    private static final int LONGEST_DETAIL = 500;

    @Id
    @Column(name = "listing_day")
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private BatchState state = BatchState.NOT_OUT;

    @Column(name = "categories")
    private String categories = "";

    @Column(name = "asked_at")
    private @Nullable Instant asked;

    @Column(name = "next_at")
    private @Nullable Instant next;

    @Column(name = "finished_at")
    private @Nullable Instant finished;

    @Enumerated(EnumType.STRING)
    @Column(name = "trouble")
    private ArxivUnanswered.@Nullable Reason trouble;

    @Column(name = "trouble_detail")
    private @Nullable String troubleDetail;

    @Column(name = "holder")
    private @Nullable UUID holder;

    @Column(name = "held_until")
    private @Nullable Instant heldUntil;

    @Column(name = "stop_wanted")
    private boolean stopWanted;

    @Version
    @Column(name = "version")
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected BatchEntity() {}

    BatchEntity(LocalDate day) {
        this.day = day;
    }

    boolean isHeld(Instant realNow) {
        return holder != null && heldUntil != null && heldUntil.isAfter(realNow);
    }

    /** A batch that was never finished and that nobody holds any more. */
    boolean isAbandoned(Instant realNow) {
        return state == BatchState.RUNNING && (heldUntil == null || !heldUntil.isAfter(realNow));
    }

    void hold(UUID run, Instant realNow, Duration longest) {
        holder = run;
        heldUntil = realNow.plus(longest);
    }

    boolean isHeldBy(UUID run) {
        return run.equals(holder);
    }

    void begin(Instant now) {
        stopWanted = false;
        asked = now;
    }

    void run() {
        state = BatchState.RUNNING;
    }

    void stop() {
        stopWanted = true;
    }

    boolean isStopWanted() {
        return stopWanted;
    }

    /** Ends the work for now. */
    void rest(BatchState reached, @Nullable Instant nextAt, Instant now) {
        state = reached;
        next = nextAt;
        finished = reached.isFinal() ? now : null;
        trouble = null;
        troubleDetail = null;
        holder = null;
        heldUntil = null;
        stopWanted = false;
    }

    void breakOff(ArxivUnanswered failure, Instant nextAt, Instant now) {
        rest(BatchState.BROKEN, nextAt, now);
        String said = String.valueOf(failure.getMessage());
        trouble = failure.reason();
        troubleDetail = said.substring(0, Math.min(said.length(), LONGEST_DETAIL));
    }

    void answeredFor(Collection<String> more) {
        Set<String> all = new TreeSet<>(categories());
        all.addAll(more);
        categories = String.join(" ", all);
    }

    Set<String> categories() {
        return categories.isEmpty() ? Set.of() : Set.of(categories.split(" "));
    }

    LocalDate day() {
        return day;
    }

    BatchState state() {
        return state;
    }

    @Nullable
    Instant next() {
        return next;
    }

    Batch toBatch(BatchNumbers numbers) {
        return new Batch(day, state, numbers, categories(), asked, next, trouble, troubleDetail);
    }
}
