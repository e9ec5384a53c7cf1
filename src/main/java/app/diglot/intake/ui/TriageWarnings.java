package app.diglot.intake.ui;

import app.diglot.intake.triage.Candidate;
import app.diglot.intake.triage.CandidateState;
import app.diglot.intake.triage.DayDigests;
import app.diglot.intake.triage.DayDigests.DayDigest;
import app.diglot.intake.triage.Decided;
import app.diglot.intake.triage.Queue;
import app.diglot.intake.triage.QueueRow;
import app.diglot.intake.triage.StepAction;
import app.diglot.library.PaperId;
import app.diglot.topics.TopicId;
import com.vaadin.flow.component.notification.Notification;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a person in triage should know before or after a deed: a colleague was there first, or readers see the digest already. */
class TriageWarnings {

    private final Queue queue;
    private final DayDigests digests;
    private final TriageWords words;
    private final Set<PaperId> justChosen = new HashSet<>();
    private Optional<PaperId> warned = Optional.empty();

    TriageWarnings(Queue queue, DayDigests digests, TriageWords words) {
        this.queue = queue;
        this.digests = digests;
        this.words = words;
    }

    /** A colleague's decision may have come in between the eye and the finger: it is changed on the second press only. */
    boolean holdsBack(QueueRow row) {
        Optional<Candidate> colleagues = row.state() == CandidateState.OPEN
                ? Optional.empty()
                : row.candidates().stream()
                        .filter(candidate -> candidate
                                .decidedBy()
                                .filter(person -> !words.isMe(person))
                                .isPresent())
                        .findFirst();
        boolean first = colleagues.isPresent()
                && warned.filter(row.paper().id()::equals).isEmpty();
        if (first) {
            warned = Optional.of(row.paper().id());
            colleagues.ifPresent(candidate -> tell("decidedByColleague", words.standing(candidate)));
        }
        return first;
    }

    /** Tells of papers that somebody else decided on meanwhile. */
    void ofOvertaken(LocalDate day, Set<PaperId> overtaken) {
        if (overtaken.isEmpty()) {
            return;
        }
        queue.rows(day, overtaken).values().stream()
                .flatMap(row -> row.candidates().stream())
                .filter(candidate -> candidate.decidedBy().isPresent())
                .findFirst()
                .ifPresentOrElse(
                        candidate -> tell("overtaken", words.standing(candidate)), () -> tell("overtaken.gone"));
    }

    /** Keeps what was chosen until there is time to look whether readers see it already. */
    void keep(Decided decided) {
        if (decided.action() == StepAction.CHOOSE) {
            justChosen.addAll(decided.papers());
        }
    }

    /** Tells of papers chosen since that stand in a published digest now. */
    void ofPublished(LocalDate day) {
        Set<PaperId> chosen = Set.copyOf(justChosen);
        justChosen.clear();
        if (chosen.isEmpty()) {
            return;
        }
        Map<TopicId, DayDigest> ofDay = digests.of(day);
        if (ofDay.values().stream().noneMatch(DayDigest::published)) {
            return;
        }
        queue.rows(day, chosen).values().stream()
                .flatMap(row -> row.candidates().stream())
                .filter(candidate -> candidate.state() == CandidateState.CHOSEN)
                .map(Candidate::topic)
                .distinct()
                .filter(topic -> Optional.ofNullable(ofDay.get(topic.id()))
                        .filter(DayDigest::published)
                        .isPresent())
                .forEach(topic -> tell("published", words.topic(topic)));
    }

    void tell(String key, Object... parameters) {
        Notification.show(words.say(key, parameters));
    }
}
