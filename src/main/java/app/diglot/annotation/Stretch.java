package app.diglot.annotation;

/** From {@code start} up to {@code end} of a plain text, in UTF-16 code units, as Java and browsers count. */
public record Stretch(int start, int end) {

    public Stretch {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a stretch");
        }
    }

    public String of(String text) {
        return text.substring(start, end);
    }
}
