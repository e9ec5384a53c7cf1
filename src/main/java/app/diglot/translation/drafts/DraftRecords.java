package app.diglot.translation.drafts;

import app.diglot.translation.SourceText;
import app.diglot.translation.TranslationReviewed;
import app.diglot.translation.TranslationsRemoved;
import app.diglot.translation.memory.TextDistance;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps with which machine, model and prompt each draft was made, and how far from it the text was that a person approved. */
@Component
class DraftRecords {

    private final DraftRecordRepository drafts;
    private final Clock clock;

    DraftRecords(DraftRecordRepository drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    @Transactional
    public void add(SourceText source, DraftEngine engine, String content) {
        drafts.save(new DraftRecord(
                source.targetKey(), engine, content, clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }

    /** What was drafted of a text goes with it. */
    @EventListener
    @Transactional
    public void forget(TranslationsRemoved removed) {
        drafts.deleteOf(removed.targetKeys());
    }

    /** Within the review's own transaction, so that both are stored or neither. */
    @EventListener
    @Transactional
    public void measure(TranslationReviewed reviewed) {
        drafts.latestOf(reviewed.source().targetKey())
                .forEach(draft -> draft.became(TextDistance.between(draft.content(), reviewed.content())));
    }
}
