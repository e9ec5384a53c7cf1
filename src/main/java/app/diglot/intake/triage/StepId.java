package app.diglot.intake.triage;

import java.util.UUID;

public record StepId(UUID id) {

    public static StepId create() {
        return new StepId(UUID.randomUUID());
    }
}
