package app.diglot.intake.triage;

import app.diglot.library.PaperId;
import app.diglot.topics.TopicId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What one step changes: which papers, and which digests they come into or go out of. */
final class Changes {

    /** A digest, as far as triage knows it. */
    record Place(TopicId topic, LocalDate day) {}

    private final StepAction action;
    private final Set<PaperId> papers = new HashSet<>();
    private final Set<PaperId> overtaken = new HashSet<>();
    private final Map<Place, List<PaperId>> chosen = new LinkedHashMap<>();
    private final Map<Place, List<PaperId>> takenBack = new LinkedHashMap<>();

    Changes(StepAction action) {
        this.action = action;
    }

    /** To be called before a candidate changes its state. */
    void leaving(CandidateEntity candidate) {
        note(candidate, takenBack);
    }

    /** To be called after a candidate changed its state. */
    void entering(CandidateEntity candidate) {
        note(candidate, chosen);
        changed(candidate);
    }

    void changed(CandidateEntity candidate) {
        papers.add(candidate.paper());
    }

    void overtaken(PaperId paper) {
        overtaken.add(paper);
    }

    Map<Place, List<PaperId>> chosen() {
        return chosen;
    }

    Map<Place, List<PaperId>> takenBack() {
        return takenBack;
    }

    Decided toDecided() {
        return new Decided(action, Set.copyOf(papers), Set.copyOf(overtaken));
    }

    private static void note(CandidateEntity candidate, Map<Place, List<PaperId>> places) {
        if (candidate.state() == CandidateState.CHOSEN) {
            places.computeIfAbsent(new Place(candidate.topic(), candidate.decidedDay()), none -> new ArrayList<>())
                    .add(candidate.paper());
        }
    }
}
