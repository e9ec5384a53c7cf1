package app.diglot.intake.batches;

import app.diglot.accounts.Acting;
import app.diglot.intake.arxiv.ArxivCalendar;
import app.diglot.intake.batches.Intake.Asking;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What is due by arXiv's calendar: the newest listing, the one that is to come, and those that were missed. */
@Component
class Schedule {

    private static final Logger LOG = LoggerFactory.getLogger(Schedule.class);

    /** Batches that are looked at: what was missed longer ago is taken in when somebody asks. */
    private static final int LOOK_BACK = 40;

    /** Days: a single old listing that somebody brought in is no reason to ask for all since. */
    private static final int LONGEST_AGO = LOOK_BACK * 7 / 5;

    private final Intake intake;
    private final Batches batches;
    private final Holidays holidays;
    private final Clock clock;

    Schedule(Intake intake, Batches batches, Holidays holidays, Clock clock) {
        this.intake = intake;
        this.batches = batches;
        this.holidays = holidays;
        this.clock = clock;
    }

    /** Does what is due, the oldest day first. */
    void doWhatIsDue() {
        Acting.asDiglot(() -> due().forEach(this::take));
    }

    /** The days to ask for now. */
    List<LocalDate> due() {
        Instant now = clock.instant();
        ArxivCalendar calendar = holidays.calendar();
        LocalDate newest = calendar.newestAt(now);
        Map<LocalDate, Batch> known = batches.latest(LOOK_BACK).stream()
                .collect(Collectors.toMap(Batch::day, Function.identity(), (one, two) -> one, TreeMap::new));
        LocalDate longAgo = newest.minusDays(LONGEST_AGO);
        LocalDate first = known.keySet().stream()
                .filter(day -> !day.isBefore(longAgo))
                .findFirst()
                .orElse(newest);
        return Stream.concat(calendar.listingDays(first, newest), Stream.of(calendar.nextAfter(now)))
                .filter(day -> isDue(day, known, calendar, now))
                .toList();
    }

    private static boolean isDue(LocalDate day, Map<LocalDate, Batch> known, ArxivCalendar calendar, Instant now) {
        Batch batch = known.get(day);
        if (batch == null) {
            return !calendar.announcedAt(day).isAfter(now);
        }
        if (batch.state() == BatchState.RUNNING) {
            return true; // where a run is at it, it is not to be had
        }
        Instant next = batch.next();
        return next != null && !next.isAfter(now);
    }

    private void take(LocalDate day) {
        try {
            intake.run(day, Set.of(), Asking.WHAT_IS_DUE);
        } catch (InterruptedException e) {
            LOG.info("the batch of {} was stopped", day);
        }
    }
}
