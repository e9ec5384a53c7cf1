package app.diglot.texts;

import static java.util.stream.Collectors.toMap;

import app.diglot.shared.PersonId;
import app.diglot.shared.SaveOutcome;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Texts by key. Views do not call it: the modules that own the texts do, after they have checked who may write what.
 *
 * <p>A save names the version that its writer had seen. Where another version stands, the outcome is a conflict, and what was
 * typed is parked under the writer's name until the writer has chosen.
 */
@Service
@PreAuthorize("hasRole('TRANSLATOR')")
public class Texts {

    /** Characters (UTF-16 code units) in one field; the longest abstract seen has 2,776. */
    public static final int LONGEST = 200_000;

    private final StoredTextRepository stored;
    private final RevisionRepository revisions;
    private final ParkedTextRepository parked;
    private final Clock clock;

    Texts(StoredTextRepository stored, RevisionRepository revisions, ParkedTextRepository parked, Clock clock) {
        this.stored = stored;
        this.revisions = revisions;
        this.parked = parked;
        this.clock = clock;
    }

    /** The texts that exist among those keys, in one statement. */
    @Transactional(readOnly = true)
    public Map<String, StoredText> find(Collection<String> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        return stored.findByKeyIn(keys).stream()
                .map(StoredTextEntity::toStoredText)
                .collect(toMap(StoredText::key, Function.identity()));
    }

    /**
     * Stores a field.
     *
     * @param expectedVersion the version that the writer had seen; 0 where there was no text yet
     * @throws TextTooLong beyond {@link #LONGEST}
     */
    @Transactional
    public SaveOutcome save(String key, long expectedVersion, String content, PersonId by) {
        String text = normalised(content);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        StoredTextEntity row = locked(key, by, now);
        if (row.reads(text)) {
            return new SaveOutcome.Saved(
                    row.toStoredText().version(), row.toStoredText().editedAt());
        }
        if (!row.isAt(expectedVersion)) {
            parked.save(new ParkedTextEntity(key, by, text, expectedVersion, now));
            StoredText theirs = row.toStoredText();
            return new SaveOutcome.Conflict(theirs.content(), theirs.version(), theirs.editedBy(), theirs.editedAt());
        }
        if (row.beginsBurst(by, now)) {
            revisions.save(row.toRevision());
        }
        row.write(text, by, now);
        parked.deleteById(ParkedTextEntity.Id.of(key, by));
        return new SaveOutcome.Saved(row.toStoredText().version(), now);
    }

    /** What the text was before each burst of typing, and what was not chosen in a conflict, the latest first. */
    @Transactional(readOnly = true)
    public List<Revision> history(String key) {
        return revisions.of(key).stream().map(RevisionEntity::toRevision).toList();
    }

    /** What this person typed in conflict with others and has not settled yet. */
    @Transactional(readOnly = true)
    public Map<String, ParkedText> parkedBy(PersonId person, Collection<String> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        return parked.of(person.id(), keys).stream()
                .map(ParkedTextEntity::toParkedText)
                .collect(toMap(ParkedText::key, Function.identity()));
    }

    /** Puts a parked text into the history, once its writer has chosen the other one. */
    @Transactional
    public void letGo(String key, PersonId person) {
        parked.findById(ParkedTextEntity.Id.of(key, person)).ifPresent(row -> {
            revisions.save(row.toRevision());
            parked.delete(row);
        });
    }

    /** Removes texts with their history, for owners that remove what the texts belonged to. */
    @Transactional
    @PreAuthorize("hasRole('EDITOR')")
    public void delete(Collection<String> keys) {
        if (keys.isEmpty()) {
            return;
        }
        parked.deleteByKeys(keys);
        revisions.deleteByKeys(keys);
        stored.deleteByKeys(keys);
    }

    private StoredTextEntity locked(String key, PersonId by, Instant now) {
        return stored.lock(key).orElseGet(() -> {
            stored.begin(key, by.id(), now);
            return stored.lock(key).orElseThrow();
        });
    }

    /** Line ends become LF, and NUL, which no editor types, goes. */
    private static String normalised(String content) {
        if (content.length() > LONGEST) {
            throw new TextTooLong(content.length());
        }
        return content.replace("\r\n", "\n").replace('\r', '\n').replace("\0", "");
    }
}
