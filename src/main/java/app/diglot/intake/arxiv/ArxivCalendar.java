package app.diglot.intake.arxiv;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When arXiv announces papers, and which submissions an announcement holds. Papers are announced Sunday to Thursday at 20:00 US
 * Eastern and listed under the next day, Monday to Friday; that listing day is a digest's date. What came in until 14:00 of the
 * last weekday before is in it. The feeds follow at midnight Eastern.
 *
 * @see <a href="https://info.arxiv.org/help/availability.html">arXiv: Availability of submissions</a>
 */
public final class ArxivCalendar {

    /** The place whose clock arXiv goes by, daylight saving included. */
    public static final ZoneId EASTERN = ZoneId.of("America/New_York");

    private static final LocalTime ANNOUNCEMENT = LocalTime.of(20, 0);
    private static final LocalTime DEADLINE = LocalTime.of(14, 0);
    private static final Duration FEEDS_FOLLOW = Duration.ofHours(4);

    private final Set<LocalDate> withoutListing;

    /** @param withoutListing listing days that fall out: the days after the evenings on which arXiv announces nothing */
    public ArxivCalendar(Collection<LocalDate> withoutListing) {
        this.withoutListing = Set.copyOf(withoutListing);
    }

    /** Whether there is a listing of that day: Monday to Friday, but for arXiv's holidays. */
    public boolean isListingDay(LocalDate day) {
        return isWeekday(day) && !withoutListing.contains(day);
    }

    /** Whether a weekday has no listing because of a holiday. */
    public boolean isHoliday(LocalDate day) {
        return isWeekday(day) && withoutListing.contains(day);
    }

    /** When the listing of that day comes out: the evening before, 20:00 Eastern. */
    public Instant announcedAt(LocalDate listingDay) {
        return listingDay.minusDays(1).atTime(ANNOUNCEMENT).atZone(EASTERN).toInstant();
    }

    /** When the feeds show the listing of that day: at midnight Eastern, as it begins. */
    public Instant inFeedsAt(LocalDate listingDay) {
        return listingDay
                .minusDays(1)
                .atTime(ANNOUNCEMENT)
                .atZone(EASTERN)
                .toInstant()
                .plus(FEEDS_FOLLOW);
    }

    /** Until when the feeds show the listing of that day: they are made anew each midnight, also on days without a listing. */
    public Instant leavesFeedsAt(LocalDate listingDay) {
        return inFeedsAt(listingDay.plusDays(1));
    }

    /**
     * The submissions that the listing of that day holds.
     *
     * @throws IllegalArgumentException where there is no listing of that day
     */
    public SubmissionWindow windowOf(LocalDate listingDay) {
        if (!isListingDay(listingDay)) {
            throw new IllegalArgumentException("no listing on " + listingDay);
        }
        return new SubmissionWindow(deadlineOf(listingDayBefore(listingDay)), deadlineOf(listingDay));
    }

    /** The newest listing that is out at a moment. */
    public LocalDate newestAt(Instant moment) {
        LocalDate evening = moment.atZone(EASTERN).toLocalDate();
        LocalDate day = evening.plusDays(1);
        while (!isListingDay(day) || announcedAt(day).isAfter(moment)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** The first listing that is still to come at a moment. */
    public LocalDate nextAfter(Instant moment) {
        LocalDate day = newestAt(moment).plusDays(1);
        while (!isListingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The listing days between two days, both included, the oldest first. */
    public Stream<LocalDate> listingDays(LocalDate from, LocalDate to) {
        return from.isAfter(to)
                ? Stream.empty()
                : from.datesUntil(to.plusDays(1)).filter(this::isListingDay);
    }

    /** The last day with a listing before a day. */
    public LocalDate listingDayBefore(LocalDate listingDay) {
        LocalDate day = listingDay.minusDays(1);
        while (!isListingDay(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** 14:00 Eastern of the last weekday before the listing day: of Friday for Monday's. */
    private static Instant deadlineOf(LocalDate listingDay) {
        LocalDate day = listingDay.minusDays(1);
        while (!isWeekday(day)) {
            day = day.minusDays(1);
        }
        return day.atTime(DEADLINE).atZone(EASTERN).toInstant();
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
