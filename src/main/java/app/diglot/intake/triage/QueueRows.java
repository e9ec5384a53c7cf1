package app.diglot.intake.triage;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import app.diglot.accounts.People;
import app.diglot.intake.triage.Candidate.Colleague;
import app.diglot.library.Library;
import app.diglot.library.Paper;
import app.diglot.library.PaperId;
import app.diglot.library.Sighting;
import app.diglot.library.Sightings;
import app.diglot.shared.PersonId;
import app.diglot.topics.Topic;
import app.diglot.topics.TopicId;
import app.diglot.topics.Topics;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Lays out papers of a queue: candidates, papers with their authors, topics, names, and where else the papers are. */
@Component
class QueueRows {

    private final CandidateRepository candidates;
    private final Library library;
    private final Topics topics;
    private final People people;
    private final Sightings sightings;

    QueueRows(CandidateRepository candidates, Library library, Topics topics, People people, Sightings sightings) {
        this.candidates = candidates;
        this.library = library;
        this.topics = topics;
        this.people = people;
        this.sightings = sightings;
    }

    /** Papers that are no longer there, or stand in another day's queue alone, are absent. */
    Map<PaperId, QueueRow> of(LocalDate day, Collection<PaperId> papers) {
        List<CandidateEntity> found = candidates
                .ofPapers(papers.stream().map(PaperId::id).toList())
                .stream()
                .filter(candidate -> stands(candidate, day))
                .toList();
        Map<TopicId, Topic> known = topics.all().stream().collect(toMap(Topic::id, Function.identity()));
        Map<PersonId, String> names = people.names(found.stream()
                .flatMap(candidate -> Stream.concat(candidate.decidedBy().stream(), candidate.claimedBy().stream()))
                .collect(toSet()));
        Map<PaperId, List<CandidateEntity>> byPaper = found.stream()
                .filter(candidate -> known.containsKey(candidate.topic()))
                .collect(groupingBy(CandidateEntity::paper));
        Map<PaperId, Sighting> seen = sightings.of(byPaper.keySet());

        Map<PaperId, QueueRow> rows = new HashMap<>();
        for (Paper paper : library.find(byPaper.keySet()).values()) {
            List<Candidate> offers = byPaper.getOrDefault(paper.id(), List.of()).stream()
                    .map(candidate -> toCandidate(candidate, known, names))
                    .sorted(comparingInt(candidate -> candidate.topic().place()))
                    .toList();
            Sighting sighting = seen.getOrDefault(paper.id(), Sighting.NONE)
                    .seenIn(place -> !place.day().equals(day));
            rows.put(paper.id(), new QueueRow(paper, offers, sighting));
        }
        return rows;
    }

    private static boolean stands(CandidateEntity candidate, LocalDate day) {
        return candidate.day().equals(day)
                || (candidate.day().isBefore(day)
                        && (candidate.state() == CandidateState.OPEN
                                || candidate.decidedDay().equals(day)));
    }

    private static Candidate toCandidate(
            CandidateEntity candidate, Map<TopicId, Topic> topics, Map<PersonId, String> names) {
        Topic topic = topics.get(candidate.topic());
        if (topic == null) {
            throw new IllegalStateException("a candidate without its topic");
        }
        return new Candidate(
                candidate.id(),
                topic,
                candidate.day(),
                candidate.kind(),
                candidate.words(),
                candidate.state(),
                candidate.reason(),
                candidate.decidedBy().map(person -> colleague(person, names)),
                candidate.claimedBy().map(person -> colleague(person, names)));
    }

    private static Colleague colleague(PersonId person, Map<PersonId, String> names) {
        return new Colleague(person, names.getOrDefault(person, ""));
    }
}
