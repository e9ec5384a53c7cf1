package app.diglot.intake.batches;

import app.diglot.intake.StopSignal;
import app.diglot.intake.batches.Announced.Listed;
import app.diglot.intake.batches.BatchLedger.Standing;
import app.diglot.intake.batches.BatchStore.Added;
import app.diglot.intake.batches.ListingMails.Progress;
import app.diglot.intake.batches.ListingMails.Stored;
import app.diglot.intake.rules.RuleBook;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Stores one mail: first what it tells wholly, then the replacements, once their abstracts are there. */
final class MailRun {

    private final ListingMail mail;
    private final Standing run;
    private final RuleBook rules;
    private final MailedItems items;
    private final MailedAbstracts abstracts;
    private final BatchLedger ledger;
    private final Progress progress;
    private final StopSignal asking;
    private final Map<ItemKind, Integer> added = new EnumMap<>(ItemKind.class);
    private int candidates;
    private int done;

    MailRun(
            ListingMail mail,
            Standing run,
            RuleBook rules,
            MailedItems items,
            MailedAbstracts abstracts,
            BatchLedger ledger,
            Progress progress,
            StopSignal asking) {
        this.mail = mail;
        this.run = run;
        this.rules = rules;
        this.items = items;
        this.abstracts = abstracts;
        this.ledger = ledger;
        this.progress = progress;
        this.asking = asking;
    }

    Stored run() throws InterruptedException {
        store(mail.papers().stream().filter(MailRun::isWhole).toList());
        List<Listed> bare =
                mail.papers().stream().filter(listed -> !isWhole(listed)).toList();
        List<Listed> fresh = items.notYetListed(run.day(), bare);
        int unanswered = 0;
        if (!fresh.isEmpty()) {
            progress.asking(fresh.size());
            MailedAbstracts.Completed completed = abstracts.complete(fresh, asking);
            unanswered = completed.unanswered();
            store(completed.papers());
        }
        store(bare.stream().filter(listed -> !fresh.contains(listed)).toList());
        count(items.refuse(run.day(), mail.refused(), rules));
        return new Stored(numbers(), candidates, unanswered);
    }

    private static boolean isWhole(Listed listed) {
        return !listed.paper().abstractText().isEmpty() || listed.kind() != ItemKind.REPLACED;
    }

    private void store(List<Listed> papers) throws InterruptedException {
        for (List<Listed> part : BatchRun.parts(papers)) {
            if (!ledger.stillWorks(run)) {
                throw new InterruptedException("the batch is to stop");
            }
            count(items.store(run.day(), part, rules));
            done += part.size();
            progress.stored(done, mail.papers().size());
        }
    }

    private void count(Added part) {
        part.items().forEach((kind, papers) -> added.merge(kind, papers, Integer::sum));
        candidates +=
                part.candidates().values().stream().mapToInt(Integer::intValue).sum();
    }

    /** What the day had before this mail is known to it. */
    private BatchNumbers numbers() {
        int before = mail.numbers().announced()
                - added.values().stream().mapToInt(Integer::intValue).sum();
        if (before > 0) {
            added.merge(ItemKind.KNOWN, before, Integer::sum);
        }
        return BatchNumbers.of(added);
    }
}
