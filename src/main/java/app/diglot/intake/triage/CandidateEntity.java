package app.diglot.intake.triage;

import app.diglot.library.PaperId;
import app.diglot.shared.PersonId;
import app.diglot.topics.TopicId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Changed under a lock on its row; every change names the step that it belongs to. */
@Entity
@Table(name = "candidate")
class CandidateEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "topic_id")
    private UUID topicId;

    @Column(name = "paper_id")
    private UUID paperId;

    @Column(name = "listing_day")
    private LocalDate day;

    /** The order in which the day's papers were offered. */
    @SuppressWarnings("UnusedVariable") // queries sort by it
    @Column(name = "place")
    private int place;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private CandidateKind kind;

    @Column(name = "matched_words")
    private String words;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private CandidateState state = CandidateState.OPEN;

    @Enumerated(EnumType.STRING)
    @Column(name = "reason")
    private @Nullable Reason reason;

    @Column(name = "decided_by")
    private @Nullable UUID decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    /** In whose queue it was decided: its own day's, or that of a later one which it was carried over to. */
    @Column(name = "decided_day")
    private @Nullable LocalDate decidedDay;

    @Column(name = "claimed_by")
    private @Nullable UUID claimedBy;

    @Column(name = "last_step")
    private @Nullable UUID lastStep;

    @Version
    @Column(name = "version")
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected CandidateEntity() {}

    CandidateEntity(CandidateId id, Offer offer, int place) {
        this.id = id.id();
        this.topicId = offer.topic().id();
        this.paperId = offer.paper().id();
        this.day = offer.day();
        this.place = place;
        this.kind = offer.kind();
        this.words = MatchedWords.written(offer.words());
    }

    /** Chooses or rejects; a claim has done its work then. */
    void decide(CandidateState verdict, PersonId by, Instant at, LocalDate inQueueOf, StepId step) {
        state = verdict;
        reason = null;
        decidedBy = by.id();
        decidedAt = at;
        decidedDay = inQueueOf;
        claimedBy = null;
        lastStep = step.id();
    }

    void reject(Reason because) {
        reason = because;
    }

    void claim(@Nullable PersonId by, StepId step) {
        claimedBy = by == null ? null : by.id();
        lastStep = step.id();
    }

    boolean wasLastChangedBy(StepId step) {
        return step.id().equals(lastStep);
    }

    /** How it stands, to be kept with the step that changes it. */
    StepPart standing() {
        return new StepPart(id, paperId, state, reason, decidedBy, decidedAt, decidedDay, claimedBy, lastStep);
    }

    void restore(StepPart before) {
        state = before.state();
        reason = before.reason();
        decidedBy = before.decidedBy();
        decidedAt = before.decidedAt();
        decidedDay = before.decidedDay();
        claimedBy = before.claimedBy();
        lastStep = before.lastStep();
    }

    CandidateId id() {
        return new CandidateId(id);
    }

    TopicId topic() {
        return new TopicId(topicId);
    }

    PaperId paper() {
        return new PaperId(paperId);
    }

    CandidateState state() {
        return state;
    }

    LocalDate day() {
        return day;
    }

    CandidateKind kind() {
        return kind;
    }

    List<String> words() {
        return MatchedWords.read(words);
    }

    Optional<Reason> reason() {
        return Optional.ofNullable(reason);
    }

    Optional<PersonId> decidedBy() {
        return Optional.ofNullable(decidedBy).map(PersonId::new);
    }

    Optional<PersonId> claimedBy() {
        return Optional.ofNullable(claimedBy).map(PersonId::new);
    }

    /** Of which day's digest it is, or would be if it were chosen. */
    LocalDate decidedDay() {
        return decidedDay == null ? day : decidedDay;
    }
}
