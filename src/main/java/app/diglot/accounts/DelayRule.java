package app.diglot.accounts;

import java.time.Duration;
import java.time.Instant;

/** How the delay grows: after some free failures it doubles with each further one, up to a quarter of an hour. */
record DelayRule(int freeFailures) {

    static final Duration LONGEST = Duration.ofMinutes(15);
    static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    /** A person mistypes; a fifth failure waits 2 seconds, a sixth 4. */
    static final DelayRule ACCOUNT = new DelayRule(4);

    /** A whole team may sit behind one address. */
    static final DelayRule ADDRESS = new DelayRule(20);

    /** Gives how long to wait after so many failures. */
    Duration after(int failures) {
        var steps = failures - freeFailures;
        if (steps <= 0) {
            return Duration.ZERO;
        }
        var seconds = 1L << Math.min(steps, 20);
        return seconds >= LONGEST.toSeconds() ? LONGEST : Duration.ofSeconds(seconds);
    }

    /** Gives how much of the delay remains; zero where none does. */
    Duration remaining(int failures, Instant lastFailure, Instant now) {
        var remaining = Duration.between(now, lastFailure.plus(after(failures)));
        return remaining.isNegative() ? Duration.ZERO : remaining;
    }
}
