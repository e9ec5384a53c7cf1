package app.diglot.intake.triage;

import app.diglot.library.PaperId;
import app.diglot.shared.PersonId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One deed of a person, with how everything stood before it. */
@Entity
@Table(name = "triage_step")
class StepEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    @SuppressWarnings("UnusedVariable") // read by queries
    @Column(name = "person_id")
    private UUID personId;

    @SuppressWarnings("UnusedVariable") // read by queries
    @Column(name = "queue_day")
    private LocalDate queueDay;

    @Enumerated(EnumType.STRING)
    @Column(name = "action")
    private StepAction action;

    @Column(name = "taken_at")
    private Instant takenAt;

    @SuppressWarnings("UnusedVariable") // read by queries
    @Column(name = "undone_at")
    private @Nullable Instant undoneAt;

    /** The first paper, by which the step is called. */
    @Column(name = "paper_id")
    private UUID paperId;

    @Column(name = "papers")
    private int papers;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "triage_step_part", joinColumns = @JoinColumn(name = "step_id"))
    private List<StepPart> parts = new ArrayList<>();

    @Version
    @Column(name = "version")
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected StepEntity() {}

    StepEntity(
            StepId id, PersonId person, LocalDate queueDay, StepAction action, Instant takenAt, List<StepPart> parts) {
        this.id = id.id();
        this.personId = person.id();
        this.queueDay = queueDay;
        this.action = action;
        this.takenAt = takenAt;
        this.parts.addAll(parts);
        this.paperId = parts.getFirst().paperId();
        this.papers =
                Math.toIntExact(parts.stream().map(StepPart::paperId).distinct().count());
    }

    void undo(Instant at) {
        undoneAt = at;
    }

    StepId id() {
        return new StepId(id);
    }

    StepAction action() {
        return action;
    }

    Instant takenAt() {
        return takenAt;
    }

    PaperId firstPaper() {
        return new PaperId(paperId);
    }

    int papers() {
        return papers;
    }

    List<StepPart> parts() {
        return List.copyOf(parts);
    }
}
