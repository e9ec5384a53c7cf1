package app.diglot.intake.triage;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a candidate stood before a step. */
@Embeddable
record StepPart(
        @Column(name = "candidate_id") UUID candidateId,
        @Column(name = "paper_id") UUID paperId,
        @Enumerated(EnumType.STRING) @Column(name = "state") CandidateState state,

        @Enumerated(EnumType.STRING) @Column(name = "reason") @Nullable
        Reason reason,

        @Column(name = "decided_by") @Nullable UUID decidedBy,
        @Column(name = "decided_at") @Nullable Instant decidedAt,
        @Column(name = "decided_day") @Nullable LocalDate decidedDay,
        @Column(name = "claimed_by") @Nullable UUID claimedBy,
        @Column(name = "last_step") @Nullable UUID lastStep) {}
