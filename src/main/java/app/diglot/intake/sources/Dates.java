package app.diglot.intake.sources;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Optional;

/** The ways in which the formats write a date. */
enum Dates {
    /** {@code 2025-09-10T17:59:43Z}, as Atom has it (RFC 3339). */
    INTERNET {
        @Override
        Instant parse(String written) {
            return OffsetDateTime.parse(written).toInstant();
        }
    },
    /** {@code 2018-01-25}: the start of that day, UTC. */
    DAY {
        @Override
        Instant parse(String written) {
            return LocalDate.parse(written).atStartOfDay(ZoneOffset.UTC).toInstant();
        }
    },
    /** {@code Wed, 15 Mar 2023 18:34:08 GMT}, as mails and RSS have it (RFC 5322, RFC 822). */
    MAIL {
        @Override
        Instant parse(String written) {
            return ZonedDateTime.parse(written.replaceFirst("^\\p{Alpha}{3},? +", ""), OF_MAILS)
                    .toInstant();
        }
    };

    private static final DateTimeFormatter OF_MAILS = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("d MMM [uuuu][uu] H:mm[:ss] [xx][zzz]")
            .toFormatter(Locale.ENGLISH);

    /** The place whose clock arXiv goes by. */
    private static final ZoneId EASTERN = ZoneId.of("America/New_York");

    /** From the evening's announcement to the day that it is listed under. */
    private static final Duration ANNOUNCED_BEFORE_MIDNIGHT = Duration.ofHours(4);

    abstract Instant parse(String written);

    Optional<Instant> read(String written) {
        try {
            return Optional.of(parse(written));
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    /** The listing day of something sent out at that moment: what comes at 20:00 Eastern is listed under the next day. */
    static LocalDate listingDay(Instant sent) {
        return sent.plus(ANNOUNCED_BEFORE_MIDNIGHT).atZone(EASTERN).toLocalDate();
    }
}
