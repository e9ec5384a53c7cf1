package app.diglot.intake.triage;

/** As what a paper was announced on the day it was offered. {@code UPDATED} is a new version of one nobody had seen here. */
public enum CandidateKind {
    NEW,
    CROSS_LISTED,
    UPDATED
}
