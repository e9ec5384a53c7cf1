package app.diglot.intake.arxiv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArxivCalendarTests {

    private final ArxivCalendar calendar = new ArxivCalendar(List.of(LocalDate.parse("2026-05-26")));

    /** The table of arXiv's own page: what is received until 14:00 is listed on that day. */
    @ParameterizedTest
    @CsvSource({
        "2026-06-29, 2026-06-25T14:00, 2026-06-26T14:00", // Monday: Thursday to Friday
        "2026-06-30, 2026-06-26T14:00, 2026-06-29T14:00", // Tuesday: Friday to Monday
        "2026-07-01, 2026-06-29T14:00, 2026-06-30T14:00",
        "2026-07-02, 2026-06-30T14:00, 2026-07-01T14:00",
        "2026-07-03, 2026-07-01T14:00, 2026-07-02T14:00"
    })
    void holdsWhatCameInUntilTheDeadlineBefore(LocalDate listing, LocalDateTime opens, LocalDateTime shuts) {
        assertThat(calendar.windowOf(listing)).isEqualTo(new SubmissionWindow(eastern(opens), eastern(shuts)));
    }

    @Test
    void holdsTwoDaysAfterAHoliday() {
        assertThat(calendar.windowOf(LocalDate.parse("2026-05-27")))
                .isEqualTo(new SubmissionWindow(
                        eastern(LocalDateTime.parse("2026-05-22T14:00")),
                        eastern(LocalDateTime.parse("2026-05-26T14:00"))));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-30, 2026-06-30T00:00:00Z", // summer in New York: 08:00 in Beijing
        "2026-01-15, 2026-01-15T01:00:00Z", // winter: 09:00 in Beijing
        "2026-03-09, 2026-03-09T00:00:00Z", // the evening of the day on which the clocks go forward
        "2026-11-02, 2026-11-02T01:00:00Z" // the evening of the day on which they go back
    })
    void announcesInTheEveningOfNewYork(LocalDate listing, Instant moment) {
        assertThat(calendar.announcedAt(listing)).isEqualTo(moment);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-29T19:55, 2026-06-29, 2026-06-30",
        "2026-06-29T20:00, 2026-06-30, 2026-07-01",
        "2026-06-30T00:30, 2026-06-30, 2026-07-01",
        "2026-07-03T09:00, 2026-07-03, 2026-07-06", // Friday
        "2026-07-04T20:30, 2026-07-03, 2026-07-06", // Saturday evening: nothing comes
        "2026-07-05T20:30, 2026-07-06, 2026-07-07", // Sunday evening: Monday's
        "2026-05-25T20:30, 2026-05-25, 2026-05-27" // the evening before a holiday
    })
    void knowsWhichListingIsOut(LocalDateTime now, LocalDate newest, LocalDate next) {
        assertThat(calendar.newestAt(eastern(now))).isEqualTo(newest);
        assertThat(calendar.nextAfter(eastern(now))).isEqualTo(next);
    }

    @Test
    void seesAListingInTheFeedsFromMidnightToMidnight() {
        LocalDate monday = LocalDate.parse("2026-06-29");

        assertThat(calendar.inFeedsAt(monday)).isEqualTo(eastern(LocalDateTime.parse("2026-06-29T00:00")));
        assertThat(calendar.leavesFeedsAt(monday)).isEqualTo(eastern(LocalDateTime.parse("2026-06-30T00:00")));
    }

    @Test
    void hasNoListingOnWeekendsAndHolidays() {
        assertThat(calendar.listingDays(LocalDate.parse("2026-05-22"), LocalDate.parse("2026-05-28")))
                .containsExactly(
                        LocalDate.parse("2026-05-22"),
                        LocalDate.parse("2026-05-25"),
                        LocalDate.parse("2026-05-27"),
                        LocalDate.parse("2026-05-28"));
        assertThat(calendar.isHoliday(LocalDate.parse("2026-05-26"))).isTrue();
        assertThat(calendar.isHoliday(LocalDate.parse("2026-05-23"))).isFalse();
        assertThatThrownBy(() -> calendar.windowOf(LocalDate.parse("2026-05-23")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Instant eastern(LocalDateTime local) {
        return local.atZone(ArxivCalendar.EASTERN).toInstant();
    }
}
