package app.diglot.digests;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import app.diglot.library.PapersReplaced;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells the teams of digests that papers of theirs were replaced. */
@Component
class ReplacementAlerts {

    private final DigestRepository digests;
    private final ApplicationEventPublisher events;

    ReplacementAlerts(DigestRepository digests, ApplicationEventPublisher events) {
        this.digests = digests;
        this.events = events;
    }

    /** In the batch's own transaction: a statement for each number among the versions, however many papers have it. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(PapersReplaced replaced) {
        Map<Integer, List<UUID>> byNumber = replaced.papers().entrySet().stream()
                .collect(groupingBy(
                        Map.Entry::getValue, mapping(paper -> paper.getKey().id(), toList())));
        int alerted = byNumber.entrySet().stream()
                .mapToInt(papers -> digests.alert(papers.getValue(), papers.getKey(), replaced.at()))
                .sum();
        if (alerted > 0) {
            List<UUID> papers = byNumber.values().stream().flatMap(List::stream).toList();
            digests.idsWithAny(papers).forEach(id -> events.publishEvent(new DigestChanged(new DigestId(id))));
        }
    }
}
