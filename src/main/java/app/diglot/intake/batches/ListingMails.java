package app.diglot.intake.batches;

import app.diglot.intake.StopSignal;
import app.diglot.intake.arxiv.ArxivCalendar;
import app.diglot.intake.batches.BatchLedger.Standing;
import app.diglot.intake.rules.RuleBook;
import app.diglot.intake.rules.TopicRules;
import app.diglot.intake.sources.Limits;
import app.diglot.intake.sources.ListingMailSource;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Takes in the daily listings that arXiv mails: under their listing day, by the same path as what arXiv is asked for, so that
 * papers are known by their ids, numbers add up and a second time adds nothing. What a mail announced is never taken out again
 * when a feed of other categories comes.
 */
@Service
public class ListingMails {

    private final MailedItems items;
    private final MailedAbstracts abstracts;
    private final BatchLedger ledger;
    private final Batches batches;
    private final TopicRules rules;
    private final Holidays holidays;
    private final Clock clock;

    ListingMails(
            MailedItems items,
            MailedAbstracts abstracts,
            BatchLedger ledger,
            Batches batches,
            TopicRules rules,
            Holidays holidays,
            Clock clock) {
        this.items = items;
        this.abstracts = abstracts;
        this.ledger = ledger;
        this.batches = batches;
        this.rules = rules;
        this.holidays = holidays;
        this.clock = clock;
    }

    /** What became of a mail. */
    public sealed interface Outcome {}

    /**
     * @param numbers of this mail: what was listed before is known
     * @param candidates that it added, over all topics
     * @param unanswered replaced papers whose abstract arXiv was not to be asked for, or did not tell
     */
    public record Stored(BatchNumbers numbers, int candidates, int unanswered) implements Outcome {}

    /** Another run is at work on the day, here or on another node. */
    public record Held() implements Outcome {}

    /** arXiv lists nothing under such a day: a weekend, a holiday, or one that is still to come. */
    public record NoListingDay() implements Outcome {}

    /** Tells how far a mail is. */
    public interface Progress {

        /** @param stored papers of {@code all} */
        void stored(int stored, int all);

        /** arXiv is being asked for so many abstracts. */
        void asking(int papers);
    }

    /** Reads a mail, or a listing out of one; nothing is stored. */
    @PreAuthorize("hasRole('EDITOR')")
    public ListingMail read(byte[] mail) {
        ListingMail.Reading reading = new ListingMail.Reading();
        new ListingMailSource().read(new ByteArrayInputStream(mail), Limits.PASTED, reading);
        return reading.whole();
    }

    /**
     * Stores what a mail announces under a day. Replacements have no abstract in a mail: arXiv is asked for them, and where it
     * gives none, they keep the one that the library has.
     *
     * @param asking ends the asking when raised; everything is stored all the same
     * @throws InterruptedException where somebody stopped the day's batch; whole papers are stored, and a second time goes on
     */
    @PreAuthorize("hasRole('EDITOR')")
    public Outcome store(ListingMail mail, LocalDate day, Progress progress, StopSignal asking)
            throws InterruptedException {
        ArxivCalendar calendar = holidays.calendar();
        if (!calendar.isListingDay(day) || day.isAfter(calendar.nextAfter(clock.instant()))) {
            return new NoListingDay();
        }
        RuleBook book = RuleBook.of(rules.all());
        Instant next = batches.find(day).map(Batch::next).orElse(null);
        Standing standing = ledger.take(day).orElse(null);
        return standing == null ? new Held() : store(mail, standing, next, book, progress, asking);
    }

    private Outcome store(
            ListingMail mail,
            Standing standing,
            @Nullable Instant next,
            RuleBook book,
            Progress progress,
            StopSignal asking)
            throws InterruptedException {
        boolean isDone = false;
        try (Heartbeat heart = new Heartbeat(ledger, standing, asking)) {
            ledger.running(standing);
            Stored stored = new MailRun(mail, standing, book, items, abstracts, ledger, progress, asking).run();
            isDone = true;
            return stored;
        } finally {
            BatchState reached = isDone ? reached(standing.state()) : broken(standing.state());
            boolean isFirst = isDone && next == null && standing.state() == BatchState.NOT_OUT;
            ledger.rest(standing, reached, isFirst ? soon() : next);
        }
    }

    /** A mail tells no more of a day that is settled, and leaves the asking for the others as it was. */
    private static BatchState reached(BatchState before) {
        return switch (before) {
            case RECONCILED, CAUGHT_UP, PROVISIONAL -> before;
            case NOT_OUT, RUNNING, NOTHING_THERE, STOPPED, BROKEN, MAILED -> BatchState.MAILED;
        };
    }

    private static BatchState broken(BatchState before) {
        return before.isFinal() || before == BatchState.PROVISIONAL ? before : BatchState.STOPPED;
    }

    private Instant soon() {
        return clock.instant().plus(Intake.ASK_AGAIN).truncatedTo(ChronoUnit.MICROS);
    }
}
