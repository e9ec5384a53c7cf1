package app.diglot.digests;

import app.diglot.annotation.AnnotationChanged;
import app.diglot.shared.PersonId;
import app.diglot.shared.TextKey;
import app.diglot.translation.TranslationChanged;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who translates, reviews or annotates a text works on every digest that shows it. */
@Component
class WorkOnTexts {

    private final DigestRepository digests;

    WorkOnTexts(DigestRepository digests) {
        this.digests = digests;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(TranslationChanged change) {
        touch(change.key(), change.by(), change.at());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AnnotationChanged change) {
        touch(change.target(), change.by(), change.at());
    }

    private void touch(TextKey key, PersonId by, Instant at) {
        UUID owner = key.owner();
        switch (key.kind()) {
            case "paper" -> digests.touchAllWith(owner, by.id(), at);
            case "entry" -> digests.idOfDigestOf(owner).ifPresent(id -> digests.touch(id, by.id(), at));
            case "digest" -> digests.touch(owner, by.id(), at);
            default -> {} // an annotation's body: where it stands, its own module knows
        }
    }
}
