package app.diglot.intake.triage;

import java.util.Collection;

/** Where a candidate stands. {@code OPEN} is what is still to be looked at. */
public enum CandidateState {
    OPEN,
    CHOSEN,
    REJECTED;

    /** Where a paper stands that is offered to several topics: open while any of them is, else chosen if any topic has it. */
    static CandidateState ofPaper(Collection<CandidateState> states) {
        if (states.contains(OPEN)) {
            return OPEN;
        }
        return states.contains(CHOSEN) ? CHOSEN : REJECTED;
    }
}
