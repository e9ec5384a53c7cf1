package app.diglot.intake.ui;

import app.diglot.intake.triage.Candidate;
import app.diglot.intake.triage.CandidateState;
import app.diglot.intake.triage.Reason;
import app.diglot.library.PaperId;
import java.util.List;

/** What can be done with the paper before the person, by key, by mouse and by thumb. */
interface TriageActions {

    /** On the paper that the person saw, which may not be the current one any more. */
    void decide(CandidateState verdict, PaperId seen);

    void decide(CandidateState verdict, List<Candidate> candidates);

    /** Goes on along the list by so many papers. */
    void step(int by);

    void because(Reason reason);

    void claim();

    void undo();

    void close();

    /** Somebody said here whether the paper and another one are the same, or took that back. */
    void sightingDecided();
}
