package app.diglot.translation;

import static java.util.stream.Collectors.toMap;

import app.diglot.accounts.AuditLog;
import app.diglot.accounts.CurrentPerson;
import app.diglot.shared.Language;
import app.diglot.shared.PersonId;
import app.diglot.shared.SaveOutcome;
import app.diglot.shared.TextKey;
import app.diglot.texts.ParkedText;
import app.diglot.texts.Revision;
import app.diglot.texts.StoredText;
import app.diglot.texts.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Translations of texts and where they stand. A text has one translation, into the other of the two languages; whose text it
 * is, only its owner knows, who gives it as a {@link SourceText}.
 *
 * <p>Whoever confirms, reviews or reopens names the version of the words that he or she saw.
 */
@Service
public class Translations {

    private final Texts texts;
    private final TranslationRepository rows;
    private final CurrentPerson person;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Translations(
            Texts texts,
            TranslationRepository rows,
            CurrentPerson person,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.texts = texts;
        this.rows = rows;
        this.person = person;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Each source with its translation, in the order given; two statements whatever the number. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('TRANSLATOR')")
    public List<TextPair> pairs(Collection<SourceText> sources) {
        if (sources.isEmpty()) {
            return List.of();
        }
        List<String> keys =
                sources.stream().map(SourceText::targetKey).distinct().toList();
        Map<String, StoredText> words = texts.find(keys);
        Map<String, TranslationEntity> found =
                rows.findByKeyIn(keys).stream().collect(toMap(TranslationEntity::key, Function.identity()));
        return sources.stream()
                .map(source -> pair(source, found.get(source.targetKey()), words.get(source.targetKey())))
                .toList();
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('TRANSLATOR')")
    public TextPair pair(SourceText source) {
        return pairs(List.of(source)).getFirst();
    }

    /** How far each text has come, in one statement and without loading words; the same text may be asked for in several versions. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('TRANSLATOR')")
    public Map<SourcePrint, TextState> states(Collection<SourcePrint> sources) {
        if (sources.isEmpty()) {
            return Map.of();
        }
        List<String> keys =
                sources.stream().map(SourcePrint::targetKey).distinct().toList();
        Map<String, TranslationRepository.StoredState> stored =
                rows.states(keys).stream().collect(toMap(TranslationRepository.StoredState::key, Function.identity()));
        Map<SourcePrint, TextState> states = new HashMap<>();
        for (SourcePrint source : sources) {
            states.put(source, state(source, stored.get(source.targetKey())));
        }
        return states;
    }

    /**
     * Stores what the current person wrote. The text is then translated by that person from this source; a review of the words
     * before it is dropped. Emptied, it is untranslated again.
     */
    @Transactional
    @PreAuthorize("hasRole('TRANSLATOR')")
    public SaveOutcome write(SourceText source, long expectedVersion, String content) {
        PersonId writer = person.id();
        SaveOutcome outcome = texts.save(source.targetKey(), expectedVersion, content, writer);
        if (outcome instanceof SaveOutcome.Saved saved) {
            TranslationEntity row = lockedOrNew(source);
            if (!row.isAt(saved.version())) {
                row.write(source, saved.version(), content.isBlank(), writer, saved.at());
                store(row, source, writer, saved.at());
            }
        }
        return outcome;
    }

    /** A stale translation or a machine's draft is right as it stands: the current person answers for it. */
    @Transactional
    @PreAuthorize("hasRole('TRANSLATOR')")
    public void confirm(SourceText source, long version) {
        change(source, version, row -> {
            refuseWithoutWords(row, source);
            row.confirm(source, person.id(), now());
        });
    }

    /**
     * Sets "reviewed".
     *
     * @throws OwnTranslation when the current person translated it
     * @throws NothingToReview when there is nothing, or a machine's draft that no person has confirmed
     */
    @Transactional
    @PreAuthorize("hasRole('REVIEWER')")
    public void review(SourceText source, long version) {
        change(source, version, row -> {
            refuseWithoutWords(row, source);
            if (row.isDraft()) {
                throw new NothingToReview(source.key());
            }
            if (row.isBy(person.id())) {
                throw new OwnTranslation(source.key());
            }
            row.review(source, person.id(), now());
        });
        tellReviewed(source);
    }

    /** Sets "reviewed" on one's own translation, with a reason that stays with it and stands in the audit log. */
    @Transactional
    @PreAuthorize("hasRole('REVIEWER')")
    public void reviewOverriding(SourceText source, long version, String reason) {
        change(source, version, row -> {
            refuseWithoutWords(row, source);
            row.reviewOverriding(source, person.id(), now(), reason);
        });
        tellReviewed(source);
        audit.record("review-overridden", source.targetKey(), "version " + version);
    }

    /** Takes "reviewed" back. */
    @Transactional
    @PreAuthorize("hasRole('REVIEWER')")
    public void reopen(SourceText source, long version) {
        change(source, version, TranslationEntity::reopen);
    }

    /**
     * Stores a machine's proposal, which is a draft until a person has edited or confirmed it.
     *
     * @param engine the machine's name, shown wherever the draft is
     * @throws AlreadyTranslated when a person has written there
     */
    @Transactional
    @PreAuthorize("hasRole('TRANSLATOR')")
    public void draft(SourceText source, String content, String engine) {
        StoredText before = texts.find(List.of(source.targetKey())).get(source.targetKey());
        SaveOutcome outcome =
                texts.save(source.targetKey(), before == null ? 0 : before.version(), content, PersonId.DIGLOT);
        TranslationEntity row = lockedOrNew(source);
        switch (outcome) {
            case SaveOutcome.Conflict _ -> throw new AlreadyTranslated(source.key());
            case SaveOutcome.Saved saved -> {
                if (row.hasWords() && !row.isDraft()) {
                    throw new AlreadyTranslated(source.key());
                }
                row.draft(source, saved.version(), engine, saved.at());
                store(row, source, PersonId.DIGLOT, saved.at());
            }
        }
    }

    /** What the current person typed in conflict with others and has not settled yet, by the source's key. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('TRANSLATOR')")
    public Map<TextKey, ParkedText> parked(Collection<SourceText> sources) {
        Map<String, ParkedText> parked = texts.parkedBy(
                person.id(), sources.stream().map(SourceText::targetKey).toList());
        Map<TextKey, ParkedText> bySource = new HashMap<>();
        for (SourceText source : sources) {
            ParkedText text = parked.get(source.targetKey());
            if (text != null) {
                bySource.put(source.key(), text);
            }
        }
        return bySource;
    }

    /** Lets go what the current person typed in conflict, once the other text has been chosen. */
    @Transactional
    @PreAuthorize("hasRole('TRANSLATOR')")
    public void letGo(SourceText source) {
        texts.letGo(source.targetKey(), person.id());
    }

    /** What the translation was before each burst of typing, the latest first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('TRANSLATOR')")
    public List<Revision> history(SourceText source) {
        return texts.history(source.targetKey());
    }

    /** Removes the translations of texts that are being removed for good. */
    @Transactional
    @PreAuthorize("hasRole('EDITOR')")
    public void delete(Collection<TextKey> keys) {
        if (keys.isEmpty()) {
            return;
        }
        List<String> targets = keys.stream()
                .flatMap(key -> Arrays.stream(Language.values()).map(key::in))
                .toList();
        rows.deleteByKeys(targets);
        texts.delete(targets);
        events.publishEvent(new TranslationsRemoved(targets));
    }

    /** What has been reviewed and not been changed since, against the source that it was reviewed against. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('EDITOR')")
    public List<TranslationReviewed> reviewed() {
        List<TranslationEntity> found = rows.findByState(TextState.REVIEWED);
        Map<String, StoredText> words =
                texts.find(found.stream().map(TranslationEntity::key).toList());
        return found.stream()
                .flatMap(row ->
                        Optional.ofNullable(words.get(row.key()))
                                .flatMap(text -> row.asReviewed(text.content()))
                                .stream())
                .toList();
    }

    private void tellReviewed(SourceText source) {
        StoredText words = texts.find(List.of(source.targetKey())).get(source.targetKey());
        if (words != null) {
            events.publishEvent(new TranslationReviewed(source, words.content(), person.id(), now()));
        }
    }

    private static TextPair pair(SourceText source, @Nullable TranslationEntity row, @Nullable StoredText words) {
        return row == null || words == null
                ? new TextPair(source, null)
                : new TextPair(source, row.toTranslation(source, words.content()));
    }

    private static TextState state(SourcePrint source, TranslationRepository.@Nullable StoredState stored) {
        return stored == null
                ? TextState.UNTRANSLATED
                : TranslationEntity.against(stored.state(), stored.sourceFingerprint(), source.fingerprint());
    }

    private void change(SourceText source, long version, Consumer<TranslationEntity> verb) {
        TranslationEntity row =
                rows.lock(source.targetKey()).orElseThrow(() -> new TranslationChangedMeanwhile(source.key()));
        if (!row.isAt(version)) {
            throw new TranslationChangedMeanwhile(source.key());
        }
        verb.accept(row);
        store(row, source, person.id(), now());
    }

    private static void refuseWithoutWords(TranslationEntity row, SourceText source) {
        if (!row.hasWords()) {
            throw new NothingToReview(source.key());
        }
    }

    /** The stored text is locked already, so that no second writer can make the row meanwhile. */
    private TranslationEntity lockedOrNew(SourceText source) {
        return rows.lock(source.targetKey()).orElseGet(() -> new TranslationEntity(source));
    }

    private void store(TranslationEntity row, SourceText source, PersonId by, Instant at) {
        rows.save(row);
        events.publishEvent(new TranslationChanged(source.key(), source.target(), by, at));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
