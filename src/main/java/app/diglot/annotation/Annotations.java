package app.diglot.annotation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import app.diglot.accounts.CurrentPerson;
import app.diglot.accounts.Role;
import app.diglot.shared.Language;
import app.diglot.shared.SaveOutcome;
import app.diglot.shared.TextKey;
import app.diglot.texts.ParkedText;
import app.diglot.texts.StoredText;
import app.diglot.texts.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes on stretches of texts. Editors write them, everybody at the desk reads and answers them. */
@Service
public class Annotations {

    private final AnnotationRepository annotations;
    private final ReplyRepository replies;
    private final Texts texts;
    private final CurrentPerson person;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Annotations(
            AnnotationRepository annotations,
            ReplyRepository replies,
            Texts texts,
            CurrentPerson person,
            ApplicationEventPublisher events,
            Clock clock) {
        this.annotations = annotations;
        this.replies = replies;
        this.texts = texts;
        this.person = person;
        this.events = events;
        this.clock = clock;
    }

    /** The annotations on each of those texts that has any, in the order of the text; three statements whatever the number. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('TRANSLATOR')")
    public Map<TextKey, List<Annotation>> on(Collection<TextKey> targets) {
        if (targets.isEmpty()) {
            return Map.of();
        }
        List<AnnotationEntity> found = annotations.on(
                targets.stream().map(TextKey::toString).distinct().toList());
        if (found.isEmpty()) {
            return Map.of();
        }
        Map<String, StoredText> bodies =
                texts.find(found.stream().map(AnnotationEntity::bodyKey).toList());
        Map<AnnotationId, List<Reply>> threads = threads(found);
        return found.stream()
                .map(row -> row.toAnnotation(body(row, bodies), List.copyOf(threads.getOrDefault(row.id(), List.of()))))
                .collect(groupingBy(Annotation::target));
    }

    /** Notes something on a stretch; see {@link Anchors#create}. */
    @Transactional
    @PreAuthorize("hasRole('EDITOR')")
    public AnnotationId add(TextKey target, Anchor anchor, String body, Language bodyLanguage, Visibility visibility) {
        if (body.isBlank()) {
            throw new IllegalArgumentException("an annotation says something");
        }
        Instant now = now();
        AnnotationEntity row = new AnnotationEntity(target, anchor, bodyLanguage, visibility, person.id(), now);
        annotations.save(row);
        texts.save(row.bodyKey(), 0, body, person.id());
        announce(row, now);
        return row.id();
    }

    @Transactional
    @PreAuthorize("hasRole('EDITOR')")
    public SaveOutcome write(AnnotationId id, long expectedVersion, String body) {
        AnnotationEntity row = existing(id);
        SaveOutcome outcome = texts.save(row.bodyKey(), expectedVersion, body, person.id());
        if (outcome instanceof SaveOutcome.Saved saved) {
            announce(row, saved.at());
        }
        return outcome;
    }

    /** What the current person typed in conflict with others and has not settled yet. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('TRANSLATOR')")
    public Map<TextKey, ParkedText> parked(Collection<AnnotationId> ids) {
        Map<TextKey, ParkedText> parked = new HashMap<>();
        texts.parkedBy(
                        person.id(),
                        ids.stream().map(id -> id.bodyKey().toString()).toList())
                .forEach((key, text) -> TextKey.parse(key).ifPresent(parsed -> parked.put(parsed, text)));
        return parked;
    }

    @Transactional
    @PreAuthorize("hasRole('EDITOR')")
    public void setVisibility(AnnotationId id, Visibility visibility) {
        AnnotationEntity row = existing(id);
        row.show(visibility);
        announce(row, now());
    }

    /** Says in which language the body is written. */
    @Transactional
    @PreAuthorize("hasRole('EDITOR')")
    public void setBodyLanguage(AnnotationId id, Language language) {
        AnnotationEntity row = existing(id);
        row.writeIn(language);
        announce(row, now());
    }

    /** Takes an annotation away; {@link #restore} brings it back with its thread. */
    @Transactional
    @PreAuthorize("hasRole('EDITOR')")
    public void delete(AnnotationId id) {
        AnnotationEntity row = existing(id);
        row.delete(person.id(), now());
        announce(row, now());
    }

    @Transactional
    @PreAuthorize("hasRole('EDITOR')")
    public void restore(AnnotationId id) {
        AnnotationEntity row = existing(id);
        row.restore();
        announce(row, now());
    }

    @Transactional
    @PreAuthorize("hasRole('TRANSLATOR')")
    public ReplyId reply(AnnotationId id, String content) {
        AnnotationEntity row = existing(id);
        ReplyEntity reply = new ReplyEntity(id, content, person.id(), now());
        replies.save(reply);
        announce(row, now());
        return reply.toReply().id();
    }

    /** Takes one's own reply away; an editor takes anybody's. */
    @Transactional
    @PreAuthorize("hasRole('TRANSLATOR')")
    public void deleteReply(ReplyId id) {
        ReplyEntity reply = ownReply(id);
        reply.delete(now());
        announce(existing(reply.annotation()), now());
    }

    @Transactional
    @PreAuthorize("hasRole('TRANSLATOR')")
    public void restoreReply(ReplyId id) {
        ReplyEntity reply = ownReply(id);
        reply.restore();
        announce(existing(reply.annotation()), now());
    }

    /** Lets go what the current person typed in conflict, once the other text has been chosen. */
    @Transactional
    @PreAuthorize("hasRole('EDITOR')")
    public void letGo(AnnotationId id) {
        texts.letGo(id.bodyKey().toString(), person.id());
    }

    /** Removes for good what was ever noted on texts that are being removed, and gives the keys of what it said. */
    @Transactional
    @PreAuthorize("hasRole('EDITOR')")
    public List<TextKey> deleteOn(Collection<TextKey> targets) {
        List<UUID> ids = targets.isEmpty()
                ? List.of()
                : annotations.idsOn(targets.stream().map(TextKey::toString).toList());
        if (ids.isEmpty()) {
            return List.of();
        }
        List<TextKey> bodies =
                ids.stream().map(id -> new AnnotationId(id).bodyKey()).toList();
        replies.deleteTo(ids);
        annotations.deleteByIds(ids);
        texts.delete(bodies.stream().map(TextKey::toString).toList());
        return bodies;
    }

    private Map<AnnotationId, List<Reply>> threads(List<AnnotationEntity> found) {
        return replies.to(found.stream().map(row -> row.id().id()).toList()).stream()
                .collect(groupingBy(ReplyEntity::annotation, mapping(ReplyEntity::toReply, toList())));
    }

    private static StoredText body(AnnotationEntity row, Map<String, StoredText> bodies) {
        StoredText body = bodies.get(row.bodyKey());
        if (body == null) {
            throw new IllegalStateException("annotation without a body");
        }
        return body;
    }

    private AnnotationEntity existing(AnnotationId id) {
        return annotations.findById(id.id()).orElseThrow(NoSuchAnnotation::new);
    }

    private ReplyEntity ownReply(ReplyId id) {
        ReplyEntity reply = replies.findById(id.id()).orElseThrow(NoSuchAnnotation::new);
        if (!reply.isBy(person.id()) && !person.may(Role.EDITOR)) {
            throw new NotYourReply(id);
        }
        return reply;
    }

    private void announce(AnnotationEntity row, Instant at) {
        events.publishEvent(new AnnotationChanged(row.target(), person.id(), at));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
