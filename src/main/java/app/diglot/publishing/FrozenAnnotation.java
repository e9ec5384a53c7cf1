package app.diglot.publishing;

import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * A public note on a stretch of a text's source.
 *
 * @param target the key of the text
 * @param start where the stretch starts, in UTF-16 code units of the source
 * @param end where it ends; at its start where the text has nothing like the words any more
 * @param exact its words
 * @param prefix some words before it
 * @param suffix some words after it
 */
public record FrozenAnnotation(
        UUID id, String target, int start, int end, String exact, String prefix, String suffix, FrozenText body) {

    public boolean hasPlace() {
        return start < end;
    }

    FrozenAnnotation map(UnaryOperator<FrozenText> change) {
        return new FrozenAnnotation(id, target, start, end, exact, prefix, suffix, change.apply(body));
    }
}
