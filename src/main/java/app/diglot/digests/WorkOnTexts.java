package app.diglot.digests;

import app.diglot.annotation.AnnotationChanged;
import app.diglot.shared.PersonId;
import app.diglot.shared.TextKey;
import app.diglot.translation.TranslationChanged;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who translates, reviews or annotates a text works on every digest that shows it. */
@Component
class WorkOnTexts {

    private final DigestRepository digests;
    private final ApplicationEventPublisher events;

    WorkOnTexts(DigestRepository digests, ApplicationEventPublisher events) {
        this.digests = digests;
        this.events = events;
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
        for (UUID id : showing(key)) {
            digests.touch(id, by.id(), at);
            events.publishEvent(new DigestChanged(new DigestId(id)));
        }
    }

    private Collection<UUID> showing(TextKey key) {
        return switch (key.kind()) {
            case "paper" -> digests.idsWith(key.owner());
            case "entry" -> digests.idOfDigestOf(key.owner()).stream().toList();
            case "digest" -> List.of(key.owner());
            default -> List.of(); // an annotation's body: where it stands, its own module knows
        };
    }
}
