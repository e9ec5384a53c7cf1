package app.diglot.intake.batches;

import app.diglot.intake.triage.CandidateKind;

/** What an announced paper was to Diglot. Each announced paper is of one kind, so that the numbers of a batch add up. */
public enum ItemKind {
    /** A first version. */
    NEW,
    /** A first version, listed beside its own category. */
    CROSS_LISTED,
    /** A later version. */
    REPLACED,
    /** A paper that was in the library before, in this version or a later one. */
    KNOWN,
    /** A paper that could not be stored. */
    REFUSED;

    /** As what a topic is offered such a paper. */
    CandidateKind offeredAs() {
        return switch (this) {
            case CROSS_LISTED -> CandidateKind.CROSS_LISTED;
            case REPLACED -> CandidateKind.UPDATED;
            case NEW, KNOWN, REFUSED -> CandidateKind.NEW;
        };
    }
}
