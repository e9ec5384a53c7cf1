package app.diglot.intake.triage;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import app.diglot.intake.triage.CandidateRepository.QueueStub;
import app.diglot.library.Library;
import app.diglot.library.PaperId;
import app.diglot.shared.PersonId;
import app.diglot.topics.Topic;
import app.diglot.topics.TopicId;
import app.diglot.topics.Topics;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The queue of a day: what was offered under that day, what earlier days left undecided until then, and what was decided of that
 * on the day. A paper stands in it once, for all topics that it fits.
 */
@Service
public class Queue {

    private static final Comparator<QueueStub> ORDER = comparing(QueueStub::day)
            .reversed()
            .thenComparing(comparingInt(QueueStub::place))
            .thenComparing(QueueStub::paper);

    private final CandidateRepository candidates;
    private final QueueRows rows;
    private final Library library;
    private final Topics topics;
    private final LikenessOrder likeness;
    private final Clock clock;

    Queue(
            CandidateRepository candidates,
            QueueRows rows,
            Library library,
            Topics topics,
            LikenessOrder likeness,
            Clock clock) {
        this.topics = topics;
        this.likeness = likeness;
        this.clock = clock;
        this.candidates = candidates;
        this.rows = rows;
        this.library = library;
    }

    /** The days that brought candidates, the newest first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('EDITOR')")
    public List<LocalDate> days(int atMost) {
        return candidates.days(Limit.of(atMost));
    }

    /**
     * The papers of a day's queue: its own in arXiv's order, then those of earlier days, the latest first; or by likeness to what
     * was chosen until now.
     */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('EDITOR')")
    public List<QueuedPaper> papers(QueueFilter filter) {
        return papers(filter, clock.instant());
    }

    /** The same, by likeness to what was chosen until then, so that a list that is loaded again keeps its order. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('EDITOR')")
    public List<QueuedPaper> papers(QueueFilter filter, Instant decidedUntil) {
        Map<UUID, List<QueueStub>> byPaper = stubs(filter.day())
                .filter(stub -> isFor(stub, filter.topic()))
                .sorted(ORDER)
                .collect(groupingBy(QueueStub::paper, LinkedHashMap::new, toList()));
        List<QueuedPaper> papers = byPaper.values().stream()
                .map(Queue::queued)
                .filter(paper -> filter.state() == null || paper.state() == filter.state())
                .toList();
        List<QueuedPaper> found = filter.text().isEmpty() ? papers : having(filter.text(), papers);
        return switch (filter.order()) {
            case ARXIV -> found;
            case LIKENESS -> likeness.sorted(found, byPaper, decidedUntil);
        };
    }

    /** Whether the topic, or for null any topic, chose anything until then that papers could be like. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('EDITOR')")
    public boolean hasHistory(@Nullable TopicId topic, Instant decidedUntil) {
        return likeness.hasHistory(
                topic == null ? topics.all().stream().map(Topic::id).toList() : List.of(topic), decidedUntil);
    }

    /** Everything to show of these papers in a day's queue, in as many statements for fifty as for one. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('EDITOR')")
    public Map<PaperId, QueueRow> rows(LocalDate day, Collection<PaperId> papers) {
        return papers.isEmpty() ? Map.of() : rows.of(day, papers);
    }

    /** How far a day's queue is, for a topic or for all. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('EDITOR')")
    public QueueNumbers numbers(LocalDate day, @Nullable TopicId topic) {
        List<UUID> wanted = topic == null
                ? topics.all().stream().map(each -> each.id().id()).toList()
                : List.of(topic.id());
        List<CandidateRepository.StandingCount> counts =
                wanted.isEmpty() ? List.of() : candidates.standings(day, wanted);
        int fresh = sum(counts.stream().filter(count -> count.getFresh() == 1));
        int[] byState = Stream.of(CandidateState.values())
                .mapToInt(state -> sum(counts.stream().filter(count -> count.getStanding() == state.ordinal())))
                .toArray();
        return new QueueNumbers(
                candidates.announced(day),
                fresh,
                sum(counts.stream()) - fresh,
                byState[CandidateState.CHOSEN.ordinal()],
                byState[CandidateState.REJECTED.ordinal()],
                byState[CandidateState.OPEN.ordinal()]);
    }

    private List<QueuedPaper> having(String text, List<QueuedPaper> papers) {
        Set<PaperId> found =
                library.among(papers.stream().map(QueuedPaper::paper).toList(), text);
        return papers.stream().filter(paper -> found.contains(paper.paper())).toList();
    }

    /** Every candidate that stands in the day's queue; three statements, as each has an index. */
    private Stream<QueueStub> stubs(LocalDate day) {
        return Stream.of(
                        candidates.offeredOn(day),
                        candidates.carriedOverAndDecidedOn(day),
                        candidates.carriedOverTo(day))
                .flatMap(List::stream);
    }

    static boolean isFor(QueueStub stub, @Nullable TopicId topic) {
        return topic == null || stub.topic().equals(topic.id());
    }

    private static QueuedPaper queued(List<QueueStub> stubs) {
        return new QueuedPaper(
                new PaperId(stubs.getFirst().paper()),
                CandidateState.ofPaper(stubs.stream().map(QueueStub::state).toList()),
                stubs.stream()
                        .flatMap(stub -> Optional.ofNullable(stub.claimedBy()).stream())
                        .map(PersonId::new)
                        .collect(toSet()));
    }

    private static int sum(Stream<CandidateRepository.StandingCount> counts) {
        return counts.mapToInt(CandidateRepository.StandingCount::getPapers).sum();
    }
}
