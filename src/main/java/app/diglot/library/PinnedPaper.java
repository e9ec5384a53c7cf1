package app.diglot.library;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A paper in the version that something was made from: title, authors, abstract and comment are that version's.
 *
 * @param newer the latest version, where that is another one
 */
public record PinnedPaper(Paper paper, Optional<PaperVersion> newer) {

    /** As {@link PinnedPaper}, by fingerprints. */
    public record Prints(Paper.Prints prints, OptionalInt newer) {}
}
