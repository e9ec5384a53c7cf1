package app.diglot.intake.ui;

import app.diglot.intake.triage.Candidate;
import app.diglot.intake.triage.CandidateState;
import app.diglot.intake.triage.Reason;
import java.util.List;

/** What can be done with the paper before the person, by key, by mouse and by thumb. */
interface TriageActions {

    void decide(CandidateState verdict);

    void decide(CandidateState verdict, List<Candidate> candidates);

    void because(Reason reason);

    void claim();

    void undo();

    void close();

    /** Somebody said here whether the paper and another one are the same, or took that back. */
    void sightingDecided();
}
