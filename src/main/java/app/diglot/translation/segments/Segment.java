package app.diglot.translation.segments;

/**
 * A sentence of a text with the white space behind it: from {@code start} up to {@code end}, in UTF-16 code units. The white space
 * that a text begins with belongs to its first segment.
 */
public record Segment(int start, int end) {

    public Segment {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a segment holds at least one character");
        }
    }

    public int length() {
        return end - start;
    }

    /** Its characters, white space included: those of all segments make the text. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** What is translated: its characters without the white space around them. */
    public String wordsOf(String text) {
        return of(text).strip();
    }
}
