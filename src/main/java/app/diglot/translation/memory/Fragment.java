package app.diglot.translation.memory;

import java.util.List;
import java.util.Optional;

/**
 * Words of a text, from {@code start} up to {@code end}, that stand in a row in approved pairs too.
 *
 * @param pairs in how many
 * @param uses some of these
 */
public record Fragment(int start, int end, int pairs, List<Use> uses) {

    /**
     * A pair that has the words.
     *
     * @param source where in its text of the same language
     * @param target what in its translation seems to stand for them, by what the translations of all such pairs have in common and
     *     others have not; empty where nothing stands out
     */
    public record Use(ApprovedPair pair, Stretch source, Optional<Stretch> target) {}

    /** From {@code start} up to {@code end} of a text, in UTF-16 code units. */
    public record Stretch(int start, int end) {}
}
