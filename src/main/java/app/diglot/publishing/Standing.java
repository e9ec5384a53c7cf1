package app.diglot.publishing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;

/** What stands at the public address of a topic and a day. */
public sealed interface Standing {

    /**
     * A digest.
     *
     * @param newer which of its papers arXiv has in later versions by now: the numbers, by arXiv ids without versions
     * @param previous the day of the topic's digest before it
     * @param next the day of the topic's digest after it
     */
    record Published(
            Issue issue, SortedMap<String, Integer> newer, Optional<LocalDate> previous, Optional<LocalDate> next)
            implements Standing {}

    /** Something stood there and was taken back. */
    record TakenBack() implements Standing {}

    /** Nothing has ever stood there. */
    record Nothing() implements Standing {}
}
