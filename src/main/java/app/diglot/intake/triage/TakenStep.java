package app.diglot.intake.triage;

import java.time.Instant;

/**
 * A step that can be taken back.
 *
 * @param title of its first paper
 * @param papers that it is about
 */
public record TakenStep(StepId id, StepAction action, Instant at, String title, int papers) {}
