package app.diglot.intake.triage;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import app.diglot.intake.likeness.DecidedPapers;
import app.diglot.intake.likeness.Likeness;
import app.diglot.intake.likeness.PaperWords;
import app.diglot.intake.likeness.WordCounts;
import app.diglot.intake.triage.CandidateRepository.QueueStub;
import app.diglot.intake.triage.CandidateRepository.Verdict;
import app.diglot.library.Library;
import app.diglot.library.Paper;
import app.diglot.library.PaperId;
import app.diglot.topics.TopicId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sorts a queue by likeness to what its topics chose before. A paper that fits several stands by the one that it is most like. */
@Component
class LikenessOrder {

    /** Of each topic the last ones chosen, and as many of the last rejected. */
    private static final int MOST_REMEMBERED = 300;

    private final CandidateRepository candidates;
    private final Library library;

    LikenessOrder(CandidateRepository candidates, Library library) {
        this.candidates = candidates;
        this.library = library;
    }

    /** A paper that a topic chose. */
    private record Choice(UUID topic, UUID paper) {}

    /** A score and, where there is any likeness, the reason for it. */
    private record Scored(QueuedPaper paper, double score) {}

    /** Two statements however long the queue is; papers that are equally like stay in their order. */
    List<QueuedPaper> sorted(List<QueuedPaper> papers, Map<UUID, List<QueueStub>> stubs, Instant decidedUntil) {
        Set<UUID> topics =
                papers.stream().flatMap(paper -> topics(paper, stubs)).collect(toCollection(LinkedHashSet::new));
        List<Verdict> verdicts =
                topics.isEmpty() ? List.of() : candidates.verdicts(topics, decidedUntil, MOST_REMEMBERED);
        if (verdicts.stream().noneMatch(Verdict::isChoice)) {
            return papers;
        }
        Words words = words(papers, verdicts);
        Map<UUID, DecidedPapers> decided =
                topics.stream().collect(toMap(topic -> topic, topic -> decided(topic, verdicts, words)));
        Map<Choice, LocalDate> days = verdicts.stream()
                .filter(Verdict::isChoice)
                .collect(toMap(verdict -> new Choice(verdict.topic(), verdict.paper()), Verdict::day));
        return papers.parallelStream()
                .map(paper -> best(paper, topics(paper, stubs).distinct().toList(), decided, days, words))
                .sorted(Comparator.comparingDouble(Scored::score).reversed())
                .map(Scored::paper)
                .toList();
    }

    /** Whether any of the topics chose anything until then. */
    boolean hasHistory(Collection<TopicId> topics, Instant decidedUntil) {
        return !topics.isEmpty()
                && candidates.anyChosen(topics.stream().map(TopicId::id).toList(), decidedUntil);
    }

    /** The texts at hand, and their words. */
    private record Words(Map<PaperId, Paper.Wording> texts, Map<PaperId, PaperWords> words, WordCounts counts) {

        List<PaperWords> of(Stream<PaperId> papers) {
            return papers.flatMap(paper -> Stream.ofNullable(words.get(paper))).toList();
        }

        String title(PaperId paper) {
            return Objects.requireNonNull(texts.get(paper)).title();
        }
    }

    private Words words(List<QueuedPaper> papers, List<Verdict> verdicts) {
        Set<PaperId> wanted = papers.stream().map(QueuedPaper::paper).collect(toCollection(LinkedHashSet::new));
        verdicts.forEach(verdict -> wanted.add(new PaperId(verdict.paper())));
        Map<PaperId, Paper.Wording> texts = library.wordings(wanted);
        Map<PaperId, PaperWords> words =
                texts.values().parallelStream().map(PaperWords::of).collect(toMap(PaperWords::paper, each -> each));
        return new Words(texts, words, WordCounts.of(words.values()));
    }

    private static DecidedPapers decided(UUID topic, List<Verdict> verdicts, Words words) {
        List<Verdict> own = verdicts.stream()
                .filter(verdict -> verdict.topic().equals(topic))
                .toList();
        return new DecidedPapers(
                words.of(own.stream().filter(Verdict::isChoice).map(Verdict::id)),
                words.of(own.stream().filter(verdict -> !verdict.isChoice()).map(Verdict::id)),
                words.counts());
    }

    private static Scored best(
            QueuedPaper paper,
            List<UUID> topics,
            Map<UUID, DecidedPapers> decided,
            Map<Choice, LocalDate> days,
            Words words) {
        List<Scored> scored = new ArrayList<>();
        PaperWords own = words.words().get(paper.paper());
        if (own != null) {
            topics.forEach(topic -> {
                Likeness likeness = Objects.requireNonNull(decided.get(topic)).of(own);
                scored.add(new Scored(
                        paper.like(resemblance(new TopicId(topic), likeness, days, words)), likeness.score()));
            });
        }
        return scored.stream().max(Comparator.comparingDouble(Scored::score)).orElseGet(() -> new Scored(paper, 0));
    }

    private static @Nullable Resemblance resemblance(
            TopicId topic, Likeness likeness, Map<Choice, LocalDate> days, Words words) {
        PaperId nearest = likeness.nearest();
        if (nearest == null) {
            return null;
        }
        LocalDate day = Objects.requireNonNull(days.get(new Choice(topic.id(), nearest.id())));
        return new Resemblance(topic, nearest, words.title(nearest), day, likeness.words());
    }

    private static Stream<UUID> topics(QueuedPaper paper, Map<UUID, List<QueueStub>> stubs) {
        return stubs.getOrDefault(paper.paper().id(), List.of()).stream().map(QueueStub::topic);
    }
}
