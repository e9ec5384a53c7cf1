package app.diglot.intake.batches;

import app.diglot.accounts.Acting;
import app.diglot.intake.arxiv.ArxivCalendar;
import app.diglot.intake.batches.Intake.Asking;
import app.diglot.intake.batches.ListingDay.Standing;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What people ask for at the desk: days taken in behind their backs, one after the other, and the days as they stand. */
@Service
public class IntakeJobs {

    private static final Logger LOG = LoggerFactory.getLogger(IntakeJobs.class);

    /** Days between an old listing and the others that are not shown as missed. */
    private static final int LONGEST_AGO = 60;

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Intake intake;
    private final Batches batches;
    private final Holidays holidays;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Set<LocalDate> waiting = new ConcurrentSkipListSet<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("intake-asked").factory());

    IntakeJobs(Intake intake, Batches batches, Holidays holidays, ApplicationEventPublisher events, Clock clock) {
        this.intake = intake;
        this.batches = batches;
        this.holidays = holidays;
        this.events = events;
        this.clock = clock;
    }

    /** The weekdays from the listing to come back to the oldest batch of the last weeks, and older batches; a fixed number of
     * statements. */
    @PreAuthorize("hasAnyRole('TRANSLATOR', 'ADMINISTRATOR')")
    public List<ListingDay> days(int atMost) {
        Instant now = clock.instant();
        ArxivCalendar calendar = holidays.calendar();
        Map<LocalDate, Batch> known =
                batches.latest(atMost).stream().collect(Collectors.toMap(Batch::day, Function.identity()));
        LocalDate next = calendar.nextAfter(now);
        LocalDate longAgo = next.minusDays(LONGEST_AGO);
        LocalDate oldest = known.keySet().stream()
                .filter(day -> !day.isBefore(longAgo))
                .min(Comparator.naturalOrder())
                .orElse(calendar.newestAt(now));
        Stream<LocalDate> recent = Stream.iterate(next, day -> !day.isBefore(oldest), day -> day.minusDays(1))
                .filter(day -> !WEEKEND.contains(day.getDayOfWeek()));
        return Stream.concat(recent, known.keySet().stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .limit(atMost)
                .map(day -> listingDay(day, known.get(day), calendar, now))
                .toList();
    }

    private static ListingDay listingDay(LocalDate day, @Nullable Batch batch, ArxivCalendar calendar, Instant now) {
        Instant announced = calendar.announcedAt(day);
        Standing standing =
                calendar.isHoliday(day) ? Standing.HOLIDAY : announced.isAfter(now) ? Standing.TO_COME : Standing.OUT;
        return new ListingDay(day, standing, announced, batch);
    }

    /** Asks for days, the oldest first; those that are waiting already wait on. */
    @PreAuthorize("hasRole('EDITOR')")
    public void ask(Collection<LocalDate> days) {
        days.stream().sorted().filter(waiting::add).forEach(day -> {
            events.publishEvent(new BatchChanged(day));
            worker.execute(() -> take(day));
        });
    }

    /** Whether any topic says what it wants; else there is nothing to ask for. */
    @PreAuthorize("hasAnyRole('TRANSLATOR', 'ADMINISTRATOR')")
    public boolean hasRules() {
        return intake.hasRules();
    }

    /** Whether a day was asked for and its turn is still to come. */
    @PreAuthorize("hasAnyRole('TRANSLATOR', 'ADMINISTRATOR')")
    public boolean isWaiting(LocalDate day) {
        return waiting.contains(day);
    }

    /** Has a day's batch stop, or a day that waits for its turn wait no more. */
    @PreAuthorize("hasRole('EDITOR')")
    public void stop(LocalDate day) {
        waiting.remove(day);
        batches.stop(day);
        events.publishEvent(new BatchChanged(day));
    }

    private void take(LocalDate day) {
        if (!waiting.remove(day)) {
            return;
        }
        try {
            Acting.asDiglot(() -> {
                try {
                    intake.run(day, Set.of(), Asking.EVERYTHING);
                } catch (InterruptedException e) {
                    LOG.info("the batch of {} was stopped", day);
                }
            });
        } catch (RuntimeException e) {
            LOG.error("the batch of {} failed", day, e);
        } finally {
            events.publishEvent(new BatchChanged(day));
        }
    }

    @PreDestroy
    void takeNoMore() {
        worker.shutdown();
    }
}
