package app.diglot.intake.ui;

import app.diglot.library.PaperId;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The papers that may be wanted after the one in sight.
 *
 * @param next to decide on, once this one is decided
 * @param below the one below it in the list
 * @param above the one above it
 */
record Neighbours(Optional<PaperId> next, Optional<PaperId> below, Optional<PaperId> above) {

    static final Neighbours NONE = new Neighbours(Optional.empty(), Optional.empty(), Optional.empty());

    Stream<PaperId> all() {
        return Stream.of(next, below, above).flatMap(Optional::stream);
    }
}
