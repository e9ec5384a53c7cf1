package app.diglot.translation.checks;

/** From {@code start} up to {@code end}, in UTF-16 code units; may be empty. */
public record Stretch(int start, int end) {

    public Stretch {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("a stretch begins before it ends");
        }
    }

    public String of(String text) {
        return text.substring(start, end);
    }
}
