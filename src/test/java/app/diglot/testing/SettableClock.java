package app.diglot.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A clock of the tests: runs with the real time until it is set, and then stands still until it is moved. */
public class SettableClock extends Clock {

    private final AtomicReference<@Nullable Instant> fixed = new AtomicReference<>();

    public void set(Instant instant) {
        fixed.set(instant);
    }

    /** Moves the clock on; it stands still from then on. */
    public void pass(Duration time) {
        set(instant().plus(time));
    }

    /** Lets the clock run with the real time again. */
    public void run() {
        fixed.set(null);
    }

    @Override
    public Instant instant() {
        var set = fixed.get();
        return set == null ? Instant.now() : set;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
