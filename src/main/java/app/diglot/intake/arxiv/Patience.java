package app.diglot.intake.arxiv;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * How long to wait before asking again: as long as the server says, else twice as long each time.
 *
 * @param first the wait after the first failure
 */
record Patience(Duration first, Clock clock) {

    /** What waits longer is better asked another day. */
    static final Duration LONGEST = Duration.ofMinutes(10);

    /** What we wait of our own accord at most, in first waits: a minute at arXiv's pace. */
    private static final int OWN_LONGEST = 20;

    /** How often one thing is asked in all. */
    static final int ATTEMPTS = 8;

    /**
     * @param failures so far, from 1
     * @param retryAfter the server's header, empty where it said nothing
     * @return empty where the server wants more patience than there is
     * @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#name-retry-after">RFC 9110, Retry-After</a>
     */
    Optional<Duration> after(int failures, String retryAfter) {
        Duration own = first.multipliedBy(Math.min(1L << Math.min(failures - 1, 10), OWN_LONGEST));
        Duration wanted = wantedBy(retryAfter);
        Duration wait = wanted.compareTo(own) > 0 ? wanted : own;
        return Optional.of(wait).filter(bearable -> bearable.compareTo(LONGEST) <= 0);
    }

    private Duration wantedBy(String retryAfter) {
        if (retryAfter.matches("\\d{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(retryAfter));
        }
        try {
            Instant at = ZonedDateTime.parse(retryAfter, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Duration.between(clock.instant(), at);
        } catch (DateTimeParseException e) {
            return Duration.ZERO; // nothing said, or nothing that means something
        }
    }
}
