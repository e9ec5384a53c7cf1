package app.diglot.translation.interchange;

import java.util.Optional;

/**
 * A piece of text and its translation, without the codes in it.
 *
 * @param id empty where it has none
 * @param state {@link XliffState#INITIAL} as long as there is no target
 */
public record XliffSegment(String id, String source, Optional<String> target, XliffState state) {

    public XliffSegment {
        if (target.isEmpty() && state != XliffState.INITIAL) {
            throw new IllegalArgumentException("a segment without target is in its initial state");
        }
    }
}
