package app.diglot.intake.likeness;

import app.diglot.library.PaperId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How like a paper is to those that were chosen, and why.
 *
 * @param score from -0.5 to 1: the share of what the paper's telling words weigh that is found in the nearest chosen paper, less
 *     half of that share for the nearest rejected one
 * @param nearest of the chosen papers; null where none has at least a tenth of that in common
 * @param words in common with it, the most telling first, as the paper writes them
 */
public record Likeness(double score, @Nullable PaperId nearest, List<String> words) {

    public Likeness {
        words = List.copyOf(words);
    }
}
