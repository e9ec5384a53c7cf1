package app.diglot.translation.approved;

import app.diglot.shared.Bilingual;
import app.diglot.translation.TranslationReviewed;
import app.diglot.translation.TranslationsRemoved;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Stores what is approved in the same transaction, so that the memory never knows less or more than the team has approved. */
@Component
class Remembering {

    private final ApprovedPairRepository pairs;
    private final Clock clock;

    Remembering(ApprovedPairRepository pairs, Clock clock) {
        this.pairs = pairs;
        this.clock = clock;
    }

    /** What stood in the text before and is not in it any more is retired. */
    @EventListener
    void remember(TranslationReviewed reviewed) {
        String key = reviewed.source().targetKey();
        List<Bilingual<String>> wanted = new ArrayList<>(
                SentencePairs.of(reviewed.source().content(), reviewed.source().language(), reviewed.content()));
        for (ApprovedPairEntity standing : pairs.standingOf(List.of(key))) {
            if (!wanted.remove(standing.pair())) {
                retire(standing);
            }
        }
        wanted.forEach(pair -> pairs.save(new ApprovedPairEntity(key, pair, reviewed.by(), reviewed.at(), now())));
    }

    @EventListener
    void forget(TranslationsRemoved removed) {
        forget(removed.targetKeys());
    }

    /** Retires all that stands under these keys. */
    void forget(List<String> keys) {
        pairs.standingOf(keys).forEach(this::retire);
    }

    private void retire(ApprovedPairEntity pair) {
        pair.retire(now());
        pairs.save(pair);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
