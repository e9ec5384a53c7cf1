package app.diglot.translation.drafts;

import app.diglot.translation.drafts.EngineFailed.Reason;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Which services are left alone for a while since they failed, on this server. */
final class Rests {

    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

    private final Duration first;
    private final Duration longest;
    private final Clock clock;
    private final Map<String, Rest> rests = new ConcurrentHashMap<>();

    Rests(Duration first, Duration longest, Clock clock) {
        this.first = first;
        this.longest = longest;
        this.clock = clock;
    }

    /** @param next how long the rest after this one is where the service does not say */
    record Rest(Reason reason, Instant until, Duration next) {}

    /** The rest that a service has at the moment. */
    Optional<Rest> of(DraftEngine engine) {
        return Optional.ofNullable(rests.get(engine.code()))
                .filter(rest -> rest.until().isAfter(clock.instant()));
    }

    void answered(DraftEngine engine) {
        rests.remove(engine.code());
    }

    Rest failed(DraftEngine engine, EngineFailed failure) {
        return rests.compute(engine.code(), (code, before) -> after(failure, before == null ? first : before.next()));
    }

    private Rest after(EngineFailed failure, Duration pause) {
        Instant now = clock.instant();
        Instant until = asked(failure.retryAfter(), now).orElseGet(() -> now.plus(pause));
        return new Rest(failure.reason(), earlier(until, now.plus(longest)), shorter(pause.multipliedBy(2), longest));
    }

    /** RFC 9110, 10.2.3: seconds or a date. */
    private static Optional<Instant> asked(String retryAfter, Instant now) {
        String value = retryAfter.strip();
        if (SECONDS.matcher(value).matches()) {
            return Optional.of(now.plusSeconds(Long.parseLong(value)));
        }
        try {
            return Optional.of(ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty(); // whatever else stands there says nothing
        }
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
