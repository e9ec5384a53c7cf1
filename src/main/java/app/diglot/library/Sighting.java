package app.diglot.library;

import app.diglot.shared.ArxivId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What else is known of a paper.
 *
 * @param seen where it was used, the latest first; where one of those joined with it was, that counts as well
 * @param suspects other papers with the same title, of which nobody has said yet whether they are one
 * @param joined papers that a person called one with it
 */
public record Sighting(List<Appearance> seen, List<Namesake> suspects, List<Namesake> joined) {

    public static final Sighting NONE = new Sighting(List.of(), List.of(), List.of());

    /** Another paper. {@code seen} says where that one was used, the latest first. */
    public record Namesake(PaperId paper, @Nullable ArxivId arxiv, String title, List<Appearance> seen) {

        public Optional<ArxivId> arxivId() {
            return Optional.ofNullable(arxiv);
        }
    }

    /** With some of the places where it was used: a screen need not tell of itself. */
    public Sighting seenIn(Predicate<Appearance> wanted) {
        return new Sighting(seen.stream().filter(wanted).toList(), suspects, joined);
    }

    public boolean isEmpty() {
        return seen.isEmpty() && suspects.isEmpty() && joined.isEmpty();
    }
}
