package app.diglot.intake.triage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import app.diglot.library.PaperId;
import app.diglot.library.PaperPairs;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The candidates whose papers a person called one with others: one paper, in the queue twice. */
@Component
class Twins {

    private final CandidateRepository candidates;
    private final PaperPairs pairs;

    Twins(CandidateRepository candidates, PaperPairs pairs) {
        this.candidates = candidates;
        this.pairs = pairs;
    }

    /** What is open of their twins, each for the same topics. */
    Set<CandidateId> open(LocalDate day, Collection<CandidateId> decided) {
        if (decided.isEmpty()) {
            return Set.of();
        }
        Map<PaperId, Set<UUID>> topics = candidates
                .offered(decided.stream().map(CandidateId::id).toList())
                .stream()
                .collect(groupingBy(
                        known -> new PaperId(known.paper()), mapping(CandidateRepository.Known::topic, toSet())));
        Map<PaperId, Set<PaperId>> joined = pairs.joinedWith(topics.keySet());
        if (joined.isEmpty()) {
            return Set.of();
        }
        Set<CandidateRepository.Known> wanted = new HashSet<>();
        joined.forEach((paper, others) -> others.forEach(other -> topics.getOrDefault(paper, Set.of())
                .forEach(topic -> wanted.add(new CandidateRepository.Known(topic, other.id())))));
        return candidates
                .openOf(wanted.stream().map(CandidateRepository.Known::paper).collect(toSet()), day)
                .stream()
                .filter(stub -> wanted.contains(new CandidateRepository.Known(stub.topic(), stub.paper())))
                .map(CandidateRepository.QueueStub::id)
                .collect(toSet());
    }
}
