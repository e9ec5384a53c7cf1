package app.diglot.translation.drafts;

import app.diglot.translation.AlreadyTranslated;
import app.diglot.translation.SourceText;
import app.diglot.translation.Translation;
import app.diglot.translation.Translations;
import app.diglot.translation.drafts.Engines.Answered;
import java.util.concurrent.Semaphore;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Has a machine translate a text. The answer is checked before anyone sees it; one with faults is asked for again once, and the better
 * one becomes the draft, unless it is no translation at all.
 */
@Service
public class Drafts {

    private static final int AT_ONCE = 2;

    private final Engines engines;
    private final Asking asking;
    private final Translations translations;
    private final DraftRecords records;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    Drafts(Engines engines, Asking asking, Translations translations, DraftRecords records) {
        this.engines = engines;
        this.asking = asking;
        this.translations = translations;
        this.records = records;
    }

    /** Whether the installation has a machine. */
    @PreAuthorize("hasRole('TRANSLATOR')")
    public boolean areSetUp() {
        return engines.areSetUp();
    }

    /** Takes as long as the machine does; waits for its turn where others are asking. */
    @PreAuthorize("hasRole('TRANSLATOR')")
    public Outcome draft(SourceText source) throws InterruptedException {
        turns.acquire();
        try {
            return store(source, engines.ask(engine -> asking.ask(engine, source)));
        } catch (NoEngineAnswered e) {
            return e.outcome();
        } finally {
            turns.release();
        }
    }

    private Outcome store(SourceText source, Answered<Proposal> answered) {
        String engine = answered.engine().name();
        Proposal proposal = answered.answer();
        if (proposal.isUnusable()) {
            return new Outcome.Unusable(engine);
        }
        try {
            translations.draft(source, proposal.content(), engine);
        } catch (AlreadyTranslated e) {
            return new Outcome.Overtaken();
        }
        records.add(source, answered.engine(), proposal.content());
        Translation stored = translations.pair(source).translation();
        return stored == null
                ? new Outcome.Overtaken()
                : new Outcome.Drafted(
                        stored.content(), stored.version(), engine, proposal.warnings(), answered.passedOver());
    }
}
