package app.diglot.intake.triage;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import app.diglot.accounts.CurrentPerson;
import app.diglot.intake.triage.CandidateRepository.QueueStub;
import app.diglot.library.Library;
import app.diglot.library.Paper;
import app.diglot.library.PaperId;
import app.diglot.shared.PersonId;
import app.diglot.topics.TopicId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What editors decide about candidates. Each deed is a step of theirs in the queue of a day and can be taken back, the last one
 * first; what a colleague did to a candidate since stays. Papers that a person called one are decided on together.
 *
 * <p>Candidates are locked while they are decided on: of two who decide at once the second one meets what the first one did.
 */
@Service
public class Triage {

    private final CandidateRepository candidates;
    private final StepRepository steps;
    private final Announcements announcements;
    private final Twins twins;
    private final Library library;
    private final CurrentPerson person;
    private final Clock clock;

    Triage(
            CandidateRepository candidates,
            StepRepository steps,
            Announcements announcements,
            Twins twins,
            Library library,
            CurrentPerson person,
            Clock clock) {
        this.candidates = candidates;
        this.steps = steps;
        this.announcements = announcements;
        this.twins = twins;
        this.library = library;
        this.person = person;
        this.clock = clock;
    }

    /** Chooses candidates for the day's digests of their topics, where they still stand as they were seen. */
    @Transactional
    @PreAuthorize("hasRole('EDITOR')")
    public Decided choose(LocalDate day, Map<CandidateId, CandidateState> seen) {
        return decide(
                day, StepAction.CHOOSE, seen.keySet(), candidate -> seen.get(candidate.id()) == candidate.state());
    }

    /** Rejects candidates, where they still stand as they were seen. */
    @Transactional
    @PreAuthorize("hasRole('EDITOR')")
    public Decided reject(LocalDate day, Map<CandidateId, CandidateState> seen) {
        return decide(
                day, StepAction.REJECT, seen.keySet(), candidate -> seen.get(candidate.id()) == candidate.state());
    }

    /** Chooses what is open of these papers, for one topic or for all, in one step. */
    @Transactional
    @PreAuthorize("hasRole('EDITOR')")
    public Decided chooseAll(LocalDate day, Collection<PaperId> papers, @Nullable TopicId topic) {
        return decide(day, StepAction.CHOOSE, open(day, papers, topic), Triage::isOpen);
    }

    /** Rejects what is open of these papers, for one topic or for all, in one step. */
    @Transactional
    @PreAuthorize("hasRole('EDITOR')")
    public Decided rejectAll(LocalDate day, Collection<PaperId> papers, @Nullable TopicId topic) {
        return decide(day, StepAction.REJECT, open(day, papers, topic), Triage::isOpen);
    }

    /** Says why the papers of the current person's last step were rejected; nothing happens where that was no rejection. */
    @Transactional
    @PreAuthorize("hasRole('EDITOR')")
    public Decided because(LocalDate day, Reason reason) {
        List<StepEntity> last = steps.lockStanding(person.id().id(), day, Limit.of(1));
        if (last.isEmpty() || last.getFirst().action() != StepAction.REJECT) {
            return new Decided(StepAction.REJECT, Set.of(), Set.of());
        }
        StepEntity step = last.getFirst();
        Changes changes = new Changes(step.action());
        lock(step).forEach(candidate -> {
            if (candidate.wasLastChangedBy(step.id())) {
                candidate.reject(reason);
                changes.changed(candidate);
            }
        });
        return announcements.tell(changes);
    }

    /** Tells colleagues that the current person looks at a paper; what a colleague had claimed is taken over. */
    @Transactional
    @PreAuthorize("hasRole('EDITOR')")
    public Decided claim(LocalDate day, PaperId paper) {
        return claim(day, paper, StepAction.CLAIM, person.id());
    }

    @Transactional
    @PreAuthorize("hasRole('EDITOR')")
    public Decided release(LocalDate day, PaperId paper) {
        return claim(day, paper, StepAction.RELEASE, null);
    }

    /** The current person's steps in a day's queue that can be taken back, the last first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('EDITOR')")
    public List<TakenStep> steps(LocalDate day, int atMost) {
        List<StepEntity> standing = steps.standing(person.id().id(), day, Limit.of(atMost));
        Map<PaperId, Paper> papers =
                library.find(standing.stream().map(StepEntity::firstPaper).collect(toSet()));
        return standing.stream()
                .map(step -> new TakenStep(
                        step.id(),
                        step.action(),
                        step.takenAt(),
                        Optional.ofNullable(papers.get(step.firstPaper()))
                                .map(Paper::title)
                                .orElse(""),
                        step.papers()))
                .toList();
    }

    /** Takes back the current person's last step in a day's queue; empty where there is none. */
    @Transactional
    @PreAuthorize("hasRole('EDITOR')")
    public Optional<Decided> undo(LocalDate day) {
        return steps.lockStanding(person.id().id(), day, Limit.of(1)).stream()
                .findFirst()
                .map(this::undo);
    }

    private Decided undo(StepEntity step) {
        Changes changes = new Changes(step.action());
        Map<UUID, CandidateEntity> present =
                lock(step).stream().collect(toMap(candidate -> candidate.id().id(), candidate -> candidate));
        for (StepPart before : step.parts()) {
            CandidateEntity candidate = present.get(before.candidateId());
            if (candidate != null && candidate.wasLastChangedBy(step.id())) {
                changes.leaving(candidate);
                candidate.restore(before);
                changes.entering(candidate);
            } else {
                changes.overtaken(new PaperId(before.paperId()));
            }
        }
        step.undo(now());
        return announcements.tell(changes);
    }

    private Decided decide(
            LocalDate day, StepAction action, Collection<CandidateId> ids, Predicate<CandidateEntity> asSeen) {
        CandidateState verdict = action == StepAction.CHOOSE ? CandidateState.CHOSEN : CandidateState.REJECTED;
        Changes changes = new Changes(action);
        List<CandidateEntity> deciding = new ArrayList<>();
        Set<CandidateId> ofTwins = new HashSet<>(twins.open(day, ids));
        ofTwins.removeAll(Set.copyOf(ids));
        List<CandidateEntity> beside = new ArrayList<>();
        for (CandidateEntity candidate :
                lock(Stream.concat(ids.stream(), ofTwins.stream()).toList())) {
            if (candidate.state() == verdict) {
                continue;
            }
            if (ofTwins.contains(candidate.id())) {
                beside.add(candidate);
            } else if (asSeen.test(candidate)) {
                deciding.add(candidate);
            } else {
                changes.overtaken(candidate.paper());
            }
        }
        // After those that were named: a digest takes the first of those that count as one.
        beside.stream().filter(Triage::isOpen).forEach(deciding::add);
        step(day, action, deciding)
                .ifPresent(step -> deciding.forEach(candidate -> {
                    changes.leaving(candidate);
                    candidate.decide(verdict, person.id(), now(), day, step);
                    changes.entering(candidate);
                }));
        return announcements.tell(changes);
    }

    private Decided claim(LocalDate day, PaperId paper, StepAction action, @Nullable PersonId by) {
        Changes changes = new Changes(action);
        List<CandidateEntity> open = lock(open(day, Set.of(paper), null)).stream()
                .filter(Triage::isOpen)
                .filter(candidate -> !candidate.claimedBy().equals(Optional.ofNullable(by)))
                .toList();
        step(day, action, open)
                .ifPresent(step -> open.forEach(candidate -> {
                    candidate.claim(by, step);
                    changes.changed(candidate);
                }));
        return announcements.tell(changes);
    }

    /** Keeps how the candidates stand before they change. */
    private Optional<StepId> step(LocalDate day, StepAction action, List<CandidateEntity> changing) {
        if (changing.isEmpty()) {
            return Optional.empty();
        }
        StepEntity step = new StepEntity(
                StepId.create(),
                person.id(),
                day,
                action,
                now(),
                changing.stream().map(CandidateEntity::standing).toList());
        steps.save(step);
        return Optional.of(step.id());
    }

    private List<CandidateId> open(LocalDate day, Collection<PaperId> papers, @Nullable TopicId topic) {
        return papers.isEmpty()
                ? List.of()
                : candidates.openOf(papers.stream().map(PaperId::id).toList(), day).stream()
                        .filter(stub -> Queue.isFor(stub, topic))
                        .map(QueueStub::id)
                        .toList();
    }

    private List<CandidateEntity> lock(StepEntity step) {
        return lock(step.parts().stream()
                .map(part -> new CandidateId(part.candidateId()))
                .toList());
    }

    private List<CandidateEntity> lock(Collection<CandidateId> ids) {
        return ids.isEmpty()
                ? List.of()
                : candidates.lock(ids.stream().map(CandidateId::id).toList());
    }

    private static boolean isOpen(CandidateEntity candidate) {
        return candidate.state() == CandidateState.OPEN;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
