package app.diglot.intake.batches;

import app.diglot.accounts.Acting;
import app.diglot.intake.ArxivUnanswered;
import app.diglot.intake.StopSignal;
import app.diglot.intake.arxiv.ArxivCalendar;
import app.diglot.intake.arxiv.SubmissionWindow;
import app.diglot.intake.batches.BatchLedger.Standing;
import app.diglot.intake.batches.RunReport.NoListing;
import app.diglot.intake.rules.RuleBook;
import app.diglot.intake.rules.TopicRules;
import app.diglot.topics.TopicId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Takes in what arXiv announced under a day, once: what was answered is not asked again. */
@Service
public class Intake {

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    /** From one asking for what is not out to the next, and after arXiv gave no answer. */
    static final Duration ASK_AGAIN = Duration.ofMinutes(10);

    /** After this a listing is overdue, perhaps for a holiday that is not in the list, and asked for less often. */
    private static final Duration OVERDUE = Duration.ofHours(2);

    private static final Duration ASK_OVERDUE = Duration.ofHours(1);

    /** The feeds are written at midnight, not all at once. */
    private static final Duration FEED_DELAY = Duration.ofMinutes(2);

    private final Listings listings;
    private final BatchStore store;
    private final BatchLedger ledger;
    private final Batches batches;
    private final TopicRules rules;
    private final Holidays holidays;
    private final Clock clock;

    Intake(
            Listings listings,
            BatchStore store,
            BatchLedger ledger,
            Batches batches,
            TopicRules rules,
            Holidays holidays,
            Clock clock) {
        this.listings = listings;
        this.store = store;
        this.ledger = ledger;
        this.batches = batches;
        this.rules = rules;
        this.holidays = holidays;
        this.clock = clock;
    }

    /** How much is asked. */
    public enum Asking {
        /** What is due by the calendar. */
        WHAT_IS_DUE,
        /** Also the feed before its time: a person wants to know. */
        EVERYTHING
    }

    /**
     * Takes in a day.
     *
     * @param wanted the categories to ask for; none for those of all topics
     * @return empty where another run is at it, here or on another node
     * @throws InterruptedException where the run was to stop; what was stored stays, and the next run goes on from there
     */
    @PreAuthorize("hasRole('EDITOR')")
    public Optional<RunReport> run(LocalDate day, Set<String> wanted, Asking asking) throws InterruptedException {
        ArxivCalendar calendar = holidays.calendar();
        if (!calendar.isListingDay(day)) {
            return Optional.of(RunReport.without(day, calendar.isHoliday(day) ? NoListing.HOLIDAY : NoListing.WEEKEND));
        }
        RuleBook book = RuleBook.of(rules.all());
        if (wanted.isEmpty() && book.categories().isEmpty()) {
            return Optional.of(RunReport.without(day, NoListing.NO_RULE));
        }
        if (day.isAfter(calendar.nextAfter(clock.instant()))) {
            return Optional.of(new RunReport(day, BatchNumbers.NONE, Map.of(), null, null, null));
        }
        Optional<Standing> taken = ledger.take(day);
        if (taken.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(run(day, book, wanted, asking, calendar, taken.get()));
    }

    boolean hasRules() {
        return !Acting.asDiglot(rules::all).isEmpty();
    }

    /** What arXiv is asked for on behalf of a topic; none where the topic has no rule. */
    @PreAuthorize("hasRole('EDITOR')")
    public Set<String> categoriesOf(TopicId topic) {
        return RuleBook.of(rules.all().stream()
                        .filter(ruled -> ruled.topic().equals(topic))
                        .toList())
                .categories();
    }

    private RunReport run(
            LocalDate day, RuleBook book, Set<String> wanted, Asking asking, ArxivCalendar calendar, Standing standing)
            throws InterruptedException {
        Set<String> categories = new TreeSet<>(standing.categories());
        categories.addAll(wanted.isEmpty() ? book.categories() : wanted);
        BatchRun run = new BatchRun(standing, categories, window(calendar, day), book, listings, store, ledger);
        ArxivUnanswered trouble = null;
        StopSignal signal = new StopSignal();
        try (Heartbeat heart = new Heartbeat(ledger, standing, signal)) {
            if (isAnswered(day, standing, categories, asking, calendar)) {
                ledger.rest(standing, standing.state(), next(day, standing.state(), calendar));
            } else {
                ledger.running(standing);
                BatchState reached =
                        signal.during(() -> ask(run, day, asking, calendar, isInApi(standing, categories)));
                Set<String> answered = reached == BatchState.NOT_OUT ? Set.of() : categories;
                ledger.answered(standing, reached, next(day, reached, calendar), answered);
            }
        } catch (ArxivUnanswered e) {
            LOG.warn("the batch of {} waits: {}", day, e.getMessage());
            ledger.brokeOff(standing, e, now().plus(ASK_AGAIN));
            trouble = e;
        } catch (InterruptedException e) {
            ledger.rest(standing, BatchState.STOPPED, null);
            throw e;
        } catch (RuntimeException e) {
            ledger.rest(standing, BatchState.BROKEN, now().plus(ASK_AGAIN));
            throw e;
        }
        return report(day, run, trouble);
    }

    /** Whether the API has answered for all of the categories. */
    private static boolean isInApi(Standing standing, Set<String> categories) {
        return standing.categories().containsAll(categories);
    }

    /** @param isInApi whether the API has answered for this listing before, and is not asked again */
    private BatchState ask(BatchRun run, LocalDate day, Asking asking, ArxivCalendar calendar, boolean isInApi)
            throws ArxivUnanswered, InterruptedException {
        Instant now = clock.instant();
        if (!now.isBefore(calendar.leavesFeedsAt(day))) {
            return run.fromRecords() ? BatchState.CAUGHT_UP : BatchState.NOTHING_THERE;
        }
        boolean isOut = isInApi || run.fromApi();
        if ((isOut && asking == Asking.EVERYTHING) || !now.isBefore(calendar.inFeedsAt(day))) {
            Optional<Integer> fed = run.fromFeed();
            if (fed.isPresent() && (fed.get() > 0 || !isOut)) {
                return fed.get() > 0 ? BatchState.RECONCILED : BatchState.NOTHING_THERE;
            }
        }
        return isOut ? BatchState.PROVISIONAL : BatchState.NOT_OUT;
    }

    /** Whether there is nothing to ask: all is known, or it is not time yet for more. */
    private boolean isAnswered(
            LocalDate day, Standing standing, Set<String> categories, Asking asking, ArxivCalendar calendar) {
        if (!isInApi(standing, categories)) {
            return false;
        }
        return standing.state().isFinal()
                || (standing.state() == BatchState.PROVISIONAL
                        && asking == Asking.WHAT_IS_DUE
                        && clock.instant().isBefore(calendar.inFeedsAt(day)));
    }

    /** What came in on days for which nothing was announced, as on a holiday that is not in the list, is in the next listing. */
    private SubmissionWindow window(ArxivCalendar calendar, LocalDate day) {
        SubmissionWindow window = calendar.windowOf(day);
        LocalDate before = calendar.listingDayBefore(day);
        while (batches.stateOf(before)
                .filter(state -> state == BatchState.NOTHING_THERE)
                .isPresent()) {
            window = new SubmissionWindow(calendar.windowOf(before).opens(), window.shuts());
            before = calendar.listingDayBefore(before);
        }
        return window;
    }

    private @Nullable Instant next(LocalDate day, BatchState state, ArxivCalendar calendar) {
        Instant now = now();
        return switch (state) {
            case RECONCILED, CAUGHT_UP, MAILED, NOTHING_THERE, STOPPED -> null;
            case RUNNING, BROKEN -> now.plus(ASK_AGAIN);
            case PROVISIONAL -> {
                Instant inFeeds = calendar.inFeedsAt(day).plus(FEED_DELAY);
                yield inFeeds.isAfter(now) ? inFeeds : now.plus(ASK_AGAIN);
            }
            case NOT_OUT -> {
                Instant announced = calendar.announcedAt(day);
                if (announced.isAfter(now)) {
                    yield announced;
                }
                yield now.plus(now.isBefore(announced.plus(OVERDUE)) ? ASK_AGAIN : ASK_OVERDUE);
            }
        };
    }

    /** What the day had before this run is known to it. */
    private RunReport report(LocalDate day, BatchRun run, @Nullable ArxivUnanswered trouble) {
        Map<ItemKind, Integer> counts = new EnumMap<>(run.added());
        Batch batch = batches.find(day).orElseThrow();
        int added = run.added().values().stream().mapToInt(Integer::intValue).sum();
        int known = batch.numbers().announced() - added;
        if (known > 0) {
            counts.merge(ItemKind.KNOWN, known, Integer::sum);
        }
        return new RunReport(day, BatchNumbers.of(counts), run.offered(), batch, null, trouble);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
