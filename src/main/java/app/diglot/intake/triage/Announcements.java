package app.diglot.intake.triage;

import static java.util.Comparator.comparing;

import app.diglot.intake.triage.Changes.Place;
import app.diglot.library.PaperId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells what a step changed: the digests at once, the colleagues' screens once it is stored. */
@Component
class Announcements {

    private final ApplicationEventPublisher events;

    Announcements(ApplicationEventPublisher events) {
        this.events = events;
    }

    Decided tell(Changes changes) {
        inOrder(changes.takenBack())
                .forEach(place -> events.publishEvent(new ChoicesTakenBack(
                        place.getKey().topic(), place.getKey().day(), place.getValue())));
        inOrder(changes.chosen())
                .forEach(place -> events.publishEvent(new CandidatesChosen(
                        place.getKey().topic(), place.getKey().day(), place.getValue())));
        Decided decided = changes.toDecided();
        if (!decided.papers().isEmpty()) {
            events.publishEvent(new PapersTriaged(decided.papers()));
        }
        return decided;
    }

    /** Always the same one, so that two who lock digests do not wait for each other. */
    private static Stream<Map.Entry<Place, List<PaperId>>> inOrder(Map<Place, List<PaperId>> places) {
        return places.entrySet().stream()
                .sorted(comparing((Map.Entry<Place, List<PaperId>> entry) ->
                                entry.getKey().topic().id())
                        .thenComparing(entry -> entry.getKey().day()));
    }
}
