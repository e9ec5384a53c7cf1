package app.diglot.digests;

import app.diglot.library.PaperId;
import app.diglot.library.PaperPin;
import app.diglot.shared.Language;
import app.diglot.shared.PersonId;
import app.diglot.topics.Topic;
import app.diglot.topics.TopicId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The present entries stand at 0, 1, 2, …; a removed one keeps the place that it had. */
@Entity
@Table(name = "digest")
class DigestEntity {

    private static final int LONGEST_ATTRIBUTION = 500;
    private static final Comparator<EntryEntity> PLACE = Comparator.comparingInt(EntryEntity::place);

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "topic_id")
    private UUID topicId;

    @Column(name = "listing_day")
    private LocalDate day;

    @Column(name = "introduction_language")
    private String introductionLanguage;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private DigestState state;

    @Column(name = "demo")
    private boolean demo;

    @Column(name = "attribution")
    private @Nullable String attribution;

    @Column(name = "created_by")
    private UUID createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "worked_by")
    private UUID workedBy;

    @Column(name = "worked_at")
    private Instant workedAt;

    @OneToMany(mappedBy = "digest", fetch = FetchType.LAZY, cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("place")
    private List<EntryEntity> entries = new ArrayList<>();

    @Version
    @Column(name = "version")
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected DigestEntity() {}

    DigestEntity(DigestId id, TopicId topic, LocalDate day, PersonId by, Instant at) {
        this.id = id.id();
        this.topicId = topic.id();
        this.day = day;
        this.introductionLanguage = Language.ENGLISH.tag();
        this.state = DigestState.UNPUBLISHED;
        this.createdBy = by.id();
        this.createdAt = at;
        this.workedBy = by.id();
        this.workedAt = at;
    }

    void showAsDemo(String source) {
        attribute(source);
        demo = true;
    }

    void attribute(String source) {
        if (source.length() > LONGEST_ATTRIBUTION) {
            throw new IllegalArgumentException("an attribution has at most " + LONGEST_ATTRIBUTION + " characters");
        }
        attribution = source;
    }

    void worked(PersonId by, Instant at) {
        workedBy = by.id();
        workedAt = at;
    }

    /** Whether one of these papers, which count as one, stands in it. */
    boolean holdsAny(Set<PaperId> papers) {
        return entryOfAny(papers).isPresent();
    }

    Optional<EntryId> entryOfAny(Set<PaperId> papers) {
        return entries.stream()
                .filter(entry -> entry.isPresent() && papers.contains(entry.paper()))
                .map(EntryEntity::id)
                .findFirst();
    }

    /** Appends a paper, or brings it back from the Removed tray to its old place. */
    EntryId add(PaperPin paper) {
        Optional<EntryEntity> known = entries.stream()
                .filter(entry -> entry.paper().equals(paper.paper()))
                .findFirst();
        if (known.isEmpty()) {
            EntryEntity added =
                    new EntryEntity(EntryId.create(), this, paper, present().size(), introductionLanguage);
            entries.add(added);
            return added.id();
        }
        if (known.get().isPresent()) {
            throw new PaperAlreadyInDigest(known.get().id());
        }
        restore(known.get().id());
        return known.get().id();
    }

    void remove(EntryId id, PersonId by, Instant at) {
        EntryEntity entry = entry(id);
        if (entry.isPresent()) {
            entry.remove(by, at);
            number(present());
        }
    }

    /** Lets an entry go for good. */
    void discard(EntryId id) {
        entries.remove(entry(id));
        number(present());
    }

    void restore(EntryId id) {
        EntryEntity entry = entry(id);
        if (!entry.isPresent()) {
            List<EntryEntity> order = present();
            order.add(Math.clamp(entry.place(), 0, order.size()), entry);
            entry.comeBack();
            number(order);
        }
    }

    void move(EntryId id, int place) {
        EntryEntity entry = entry(id);
        if (entry.isPresent()) {
            List<EntryEntity> order = present();
            order.remove(entry);
            order.add(Math.clamp(place, 0, order.size()), entry);
            number(order);
        }
    }

    EntryEntity entry(EntryId id) {
        return entries.stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow(NoSuchDigest::new);
    }

    void introduceIn(Language language) {
        introductionLanguage = language.tag();
    }

    void publish() {
        state = DigestState.PUBLISHED;
    }

    void takeBack() {
        if (state != DigestState.PUBLISHED) {
            throw new DigestNotPublished();
        }
        state = DigestState.TAKEN_BACK;
    }

    DigestId id() {
        return new DigestId(id);
    }

    TopicId topic() {
        return new TopicId(topicId);
    }

    boolean isPublished() {
        return state == DigestState.PUBLISHED;
    }

    boolean isUnpublished() {
        return state == DigestState.UNPUBLISHED;
    }

    boolean isDemo() {
        return demo;
    }

    List<EntryEntity> entries() {
        return List.copyOf(entries);
    }

    Digest toDigest(Topic topic) {
        return new Digest(
                id(),
                topic,
                day,
                state,
                demo,
                attribution,
                new PersonId(workedBy),
                workedAt,
                Language.parse(introductionLanguage).orElseThrow(),
                version == null ? 0 : version);
    }

    DigestSummary toSummary(Topic topic, WorkProgress progress) {
        return new DigestSummary(id(), topic, day, state, demo, progress, new PersonId(workedBy), workedAt);
    }

    private List<EntryEntity> present() {
        return new ArrayList<>(
                entries.stream().filter(EntryEntity::isPresent).sorted(PLACE).toList());
    }

    private static void number(List<EntryEntity> order) {
        for (int i = 0; i < order.size(); i++) {
            order.get(i).stand(i);
        }
    }
}
