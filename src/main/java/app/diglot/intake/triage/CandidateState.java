package app.diglot.intake.triage;

/** Where a candidate stands. {@code OPEN} is what is still to be looked at. */
public enum CandidateState {
    OPEN,
    CHOSEN,
    REJECTED
}
