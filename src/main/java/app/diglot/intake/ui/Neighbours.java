package app.diglot.intake.ui;

import app.diglot.library.PaperId;
import java.util.List;
import java.util.stream.Stream;

/**
 * The papers that may be wanted after the one in sight, the nearest first.
 *
 * @param next to decide on, once this one is decided
 * @param below those below it in the list
 * @param above those above it
 */
record Neighbours(List<PaperId> next, List<PaperId> below, List<PaperId> above) {

    static final Neighbours NONE = new Neighbours(List.of(), List.of(), List.of());

    Stream<PaperId> all() {
        return Stream.of(next, below, above).flatMap(List::stream).distinct();
    }
}
