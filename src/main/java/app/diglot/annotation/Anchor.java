package app.diglot.annotation;

/**
 * Where an annotation stands: the quote with its surroundings (TextQuoteSelector) and the place at which it stood
 * (TextPositionSelector of the W3C Web Annotation Data Model), counted in UTF-16 code units of the plain source text.
 *
 * @param prefix up to {@link Anchors#CONTEXT} code units before the quote
 * @param suffix up to {@link Anchors#CONTEXT} code units after it
 */
public record Anchor(int start, int end, String exact, String prefix, String suffix) {

    public Anchor {
        if (start < 0 || end <= start || exact.length() != end - start) {
            throw new IllegalArgumentException("not an anchor");
        }
        if (prefix.length() > Anchors.CONTEXT || suffix.length() > Anchors.CONTEXT) {
            throw new IllegalArgumentException("too much context");
        }
    }
}
