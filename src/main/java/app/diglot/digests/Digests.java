package app.diglot.digests;

import app.diglot.accounts.CurrentPerson;
import app.diglot.library.Library;
import app.diglot.library.NewPaper;
import app.diglot.library.PaperId;
import app.diglot.library.PaperPairs;
import app.diglot.library.PaperPin;
import app.diglot.shared.Language;
import app.diglot.shared.PersonId;
import app.diglot.shared.SaveOutcome;
import app.diglot.shared.TextKey;
import app.diglot.texts.ParkedText;
import app.diglot.texts.Texts;
import app.diglot.topics.TopicId;
import app.diglot.topics.Topics;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The digests and their entries. Everybody of the team reads them and brings entries back; editors make them.
 *
 * <p>Who changes the order of a digest's entries locks the digest meanwhile, so that two movers come one after the other.
 * {@link NoSuchDigest} is thrown for ids of digests and entries that do not exist (any more).
 */
@Service
public class Digests {

    private final DigestRepository digests;
    private final DigestSearch search;
    private final Sheets sheets;
    private final Sources sources;
    private final Manuscripts manuscripts;
    private final Progress progress;
    private final Deletion deletion;
    private final Topics topics;
    private final Library library;
    private final PaperPairs pairs;
    private final Texts texts;
    private final CurrentPerson person;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Digests(
            DigestRepository digests,
            DigestSearch search,
            Sheets sheets,
            Sources sources,
            Manuscripts manuscripts,
            Progress progress,
            Deletion deletion,
            Topics topics,
            Library library,
            PaperPairs pairs,
            Texts texts,
            CurrentPerson person,
            ApplicationEventPublisher events,
            Clock clock) {
        this.digests = digests;
        this.search = search;
        this.sheets = sheets;
        this.sources = sources;
        this.manuscripts = manuscripts;
        this.progress = progress;
        this.deletion = deletion;
        this.topics = topics;
        this.library = library;
        this.pairs = pairs;
        this.texts = texts;
        this.person = person;
        this.events = events;
        this.clock = clock;
    }

    /** The latest day first, and within a day in the order of the topics; a fixed number of statements. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('TRANSLATOR')")
    public List<DigestSummary> list(DigestFilter filter, int offset, int limit) {
        return search.list(filter, offset, limit);
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('TRANSLATOR')")
    public int count(DigestFilter filter) {
        return search.count(filter);
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('TRANSLATOR')")
    public Optional<Digest> find(TopicId topic, LocalDate day) {
        return digests.findByTopicIdAndDay(topic.id(), day).map(this::toDigest);
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('TRANSLATOR')")
    public Optional<Digest> find(DigestId id) {
        return digests.findById(id.id()).map(this::toDigest);
    }

    /** A whole digest; as many statements for seventy entries as for seven. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('TRANSLATOR')")
    public DigestSheet sheet(DigestId id) {
        return sheets.of(id);
    }

    /** Everything of the digest that there is to translate and to publish. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('TRANSLATOR')")
    public DigestSources sources(DigestId id) {
        return sources.of(sheets.of(id));
    }

    /** All that readers are to see of the digest, for publishing; as many statements for seventy entries as for seven. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('EDITOR')")
    public Manuscript manuscript(DigestId id) {
        return manuscripts.of(id);
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('TRANSLATOR')")
    public WorkProgress progress(DigestId id) {
        return progress.of(List.of(id)).getOrDefault(id, WorkProgress.NONE);
    }

    /** What the current person typed in conflict with others and has not settled yet. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('TRANSLATOR')")
    public Map<String, ParkedText> parked(Collection<TextKey> keys) {
        return texts.parkedBy(person.id(), keys.stream().map(TextKey::toString).toList());
    }

    /** Lets go what the current person typed in conflict, once the other text has been chosen. */
    @Transactional
    @PreAuthorize("hasRole('EDITOR')")
    public void letGo(TextKey key) {
        texts.letGo(key.toString(), person.id());
    }

    /** Begins an empty digest. */
    @Transactional
    @PreAuthorize("hasRole('EDITOR')")
    public DigestId create(TopicId topic, LocalDate day) {
        return begin(topic, day).id();
    }

    /**
     * Begins the digest that comes with Diglot.
     *
     * @param attribution where its texts were taken from, at most 500 characters
     */
    @Transactional
    @PreAuthorize("hasRole('EDITOR')")
    public DigestId createDemo(TopicId topic, LocalDate day, String attribution) {
        DigestEntity digest = begin(topic, day);
        digest.showAsDemo(attribution);
        return digest.id();
    }

    /**
     * Says where a digest's texts were taken from.
     *
     * @param attribution at most 500 characters
     */
    @Transactional
    @PreAuthorize("hasRole('EDITOR')")
    public void attribute(DigestId id, String attribution) {
        changing(id).attribute(attribution);
    }

    /**
     * Appends a paper; one that lies in the Removed tray is brought back instead.
     *
     * @throws PaperAlreadyInDigest where it stands in the digest, or one does that a person called one with it
     */
    @Transactional
    @PreAuthorize("hasRole('EDITOR')")
    public EntryId add(DigestId id, PaperId paper) {
        DigestEntity digest = changing(id);
        digest.worked(person.id(), now());
        digest.entryOfAny(together(paper, pairs.joinedWith(List.of(paper)))).ifPresent(standing -> {
            throw new PaperAlreadyInDigest(standing);
        });
        return digest.add(pin(paper));
    }

    /**
     * Takes papers into the library and appends them in their order, all or none. Those that stand in the digest already stay as
     * they are; note and takeaways of a new entry are taken to be written in the introduction's language, until somebody says so.
     *
     * @return the entries that were appended or brought back
     */
    @Transactional
    @PreAuthorize("hasRole('EDITOR')")
    public List<EntryId> addAll(DigestId id, List<NewPaper> papers) {
        DigestEntity digest = changing(id);
        digest.worked(person.id(), now());
        List<EntryId> added = new ArrayList<>();
        List<PaperId> known = papers.stream().map(library::add).distinct().toList();
        Map<PaperId, PaperPin> pins = library.latest(known);
        Map<PaperId, Set<PaperId>> joined = pairs.joinedWith(known);
        for (PaperId paper : known) {
            if (!digest.holdsAny(together(paper, joined))) {
                added.add(digest.add(pinned(paper, pins)));
            }
        }
        return List.copyOf(added);
    }

    /** Puts an entry into the Removed tray, with all that was written on it. */
    @Transactional
    @PreAuthorize("hasRole('EDITOR')")
    public void remove(EntryId id) {
        work(id, digest -> digest.remove(id, person.id(), now()));
    }

    /** Brings an entry back from the Removed tray to its old place. */
    @Transactional
    @PreAuthorize("hasRole('TRANSLATOR')")
    public void restore(EntryId id) {
        work(id, digest -> digest.restore(id));
    }

    /** Moves an entry to a place, counted from 0; the others close up. */
    @Transactional
    @PreAuthorize("hasRole('EDITOR')")
    public void move(EntryId id, int place) {
        work(id, digest -> digest.move(id, place));
    }

    /** Makes a person the entry's owner, or nobody. */
    @Transactional
    @PreAuthorize("hasRole('EDITOR')")
    public void assign(EntryId id, @Nullable PersonId owner) {
        work(id, digest -> digest.entry(id).assign(owner));
    }

    /**
     * Makes the entry one of a later version of its paper; translations that were made from other words are stale then.
     *
     * @return how it stood, for {@link #putBack}
     */
    @Transactional
    @PreAuthorize("hasRole('EDITOR')")
    public EntryPin takeOver(EntryId id, int version) {
        return workOn(id, entry -> {
            EntryPin before = entry.standing();
            entry.pin(version);
            digests.settleAlert(id.id(), version);
            return before;
        });
    }

    /**
     * Leaves the entry as it is, and says so to those who were told of a later version.
     *
     * @return how it stood, for {@link #putBack}
     */
    @Transactional
    @PreAuthorize("hasRole('EDITOR')")
    public EntryPin keep(EntryId id, int version) {
        return workOn(id, entry -> {
            digests.settleAlert(id.id(), version);
            return entry.standing();
        });
    }

    /** Takes {@link #takeOver} or {@link #keep} back. */
    @Transactional
    @PreAuthorize("hasRole('EDITOR')")
    public void putBack(EntryId id, EntryPin before) {
        workOn(id, entry -> {
            entry.pin(before.version());
            digests.restoreAlert(id.id(), before.alert(), before.alertedAt());
            return before;
        });
    }

    /** Stores an introduction, a note or takeaways. */
    @Transactional
    @PreAuthorize("hasRole('EDITOR')")
    public SaveOutcome write(TextKey key, long expectedVersion, String content) {
        DigestId id = new DigestId(DigestText.of(key).digestId(digests));
        if (digests.touch(id.id(), person.id().id(), now()) == 0) {
            throw new NoSuchDigest();
        }
        announce(id);
        return texts.save(key.toString(), expectedVersion, content, person.id());
    }

    /** Says in which language an introduction, a note or takeaways are written. */
    @Transactional
    @PreAuthorize("hasRole('EDITOR')")
    public void setLanguage(TextKey key, Language language) {
        DigestText text = DigestText.of(key);
        DigestEntity digest = changing(new DigestId(text.digestId(digests)));
        digest.worked(person.id(), now());
        switch (text) {
            case DigestText.Introduction _ -> digest.introduceIn(language);
            case DigestText.Note note -> digest.entry(note.entry()).writeNoteIn(language);
            case DigestText.Takeaways takeaways ->
                digest.entry(takeaways.entry()).writeTakeawaysIn(language);
        }
    }

    /** What publishing says once readers see the digest. */
    @Transactional
    @PreAuthorize("hasRole('EDITOR')")
    public void markPublished(DigestId id) {
        changing(id).publish();
    }

    /**
     * What publishing says once readers no longer see the digest.
     *
     * @throws DigestNotPublished where they did not
     */
    @Transactional
    @PreAuthorize("hasRole('EDITOR')")
    public void markTakenBack(DigestId id) {
        changing(id).takeBack();
    }

    /**
     * Deletes the demo for good, with its texts, their translations, the papers that no other digest has and (see
     * {@link DigestDeleted}) its issues.
     *
     * @throws DigestNotADemo where it is none
     */
    @Transactional
    @PreAuthorize("hasRole('EDITOR')")
    public void deleteDemo(DigestId id) {
        deletion.delete(digests.lock(id.id()).orElseThrow(NoSuchDigest::new));
    }

    private DigestEntity begin(TopicId topic, LocalDate day) {
        if (topics.find(topic).isEmpty()) {
            throw new IllegalArgumentException("no such topic");
        }
        digests.findByTopicIdAndDay(topic.id(), day).ifPresent(existing -> {
            throw new DigestAlreadyExists(existing.id());
        });
        DigestEntity digest = new DigestEntity(DigestId.create(), topic, day, person.id(), now());
        digests.save(digest);
        return digest;
    }

    private void work(EntryId id, Consumer<DigestEntity> verb) {
        DigestEntity digest = digests.lockDigestOf(id.id()).orElseThrow(NoSuchDigest::new);
        verb.accept(digest);
        digest.worked(person.id(), now());
        announce(digest.id());
    }

    private EntryPin workOn(EntryId id, Function<EntryEntity, EntryPin> verb) {
        DigestEntity digest = digests.lockDigestOf(id.id()).orElseThrow(NoSuchDigest::new);
        digest.worked(person.id(), now());
        announce(digest.id());
        return verb.apply(digest.entry(id));
    }

    /** The paper and those that count as one with it. */
    static Set<PaperId> together(PaperId paper, Map<PaperId, Set<PaperId>> joined) {
        Set<PaperId> all = new HashSet<>(joined.getOrDefault(paper, Set.of()));
        all.add(paper);
        return all;
    }

    private PaperPin pin(PaperId paper) {
        return pinned(paper, library.latest(List.of(paper)));
    }

    private static PaperPin pinned(PaperId paper, Map<PaperId, PaperPin> pins) {
        return Optional.ofNullable(pins.get(paper)).orElseThrow(() -> new IllegalArgumentException("no such paper"));
    }

    private DigestEntity changing(DigestId id) {
        DigestEntity digest = digests.lock(id.id()).orElseThrow(NoSuchDigest::new);
        announce(id);
        return digest;
    }

    /** Heard after the change is stored, whenever within it this is said. */
    private void announce(DigestId id) {
        events.publishEvent(new DigestChanged(id));
    }

    private Digest toDigest(DigestEntity digest) {
        return digest.toDigest(topics.find(digest.topic()).orElseThrow());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
