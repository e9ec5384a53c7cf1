package app.diglot.intake.triage;

/** What a person did in one step of triage. */
public enum StepAction {
    CHOOSE,
    REJECT,
    CLAIM,
    RELEASE
}
