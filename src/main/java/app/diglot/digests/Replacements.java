package app.diglot.digests;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import app.diglot.accounts.CurrentPerson;
import app.diglot.digests.DigestRepository.AlertedEntry;
import app.diglot.shared.PersonId;
import app.diglot.topics.Topic;
import app.diglot.topics.TopicId;
import app.diglot.topics.Topics;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** In which digests papers were replaced. What these show stays until a person takes a later version over. */
@Service
public class Replacements {

    private final DigestRepository digests;
    private final Topics topics;
    private final CurrentPerson person;

    Replacements(DigestRepository digests, Topics topics, CurrentPerson person) {
        this.digests = digests;
        this.topics = topics;
        this.person = person;
    }

    /** The digests with papers on which somebody has to decide, the latest day first; two statements. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('TRANSLATOR')")
    public List<ReplacedPapers> open() {
        List<AlertedEntry> alerted = digests.alerted();
        if (alerted.isEmpty()) {
            return List.of();
        }
        Map<TopicId, Topic> known = topics.all().stream().collect(toMap(Topic::id, Function.identity()));
        return alerted.stream().collect(groupingBy(AlertedEntry::digest)).values().stream()
                .flatMap(entries -> Stream.ofNullable(
                                known.get(new TopicId(entries.getFirst().topic())))
                        .map(topic -> replaced(topic, entries)))
                .sorted(comparing(ReplacedPapers::day)
                        .reversed()
                        .thenComparing(comparingInt(digest -> digest.topic().place())))
                .toList();
    }

    private ReplacedPapers replaced(Topic topic, List<AlertedEntry> entries) {
        AlertedEntry first = entries.getFirst();
        PersonId me = person.id();
        int mine = (int) entries.stream()
                .filter(entry -> me.id().equals(entry.owner() == null ? entry.workedBy() : entry.owner()))
                .count();
        return new ReplacedPapers(new DigestId(first.digest()), topic, first.day(), entries.size(), mine);
    }
}
