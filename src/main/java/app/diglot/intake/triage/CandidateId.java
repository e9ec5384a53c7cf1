package app.diglot.intake.triage;

import java.util.UUID;

public record CandidateId(UUID id) {

    public static CandidateId create() {
        return new CandidateId(UUID.randomUUID());
    }
}
