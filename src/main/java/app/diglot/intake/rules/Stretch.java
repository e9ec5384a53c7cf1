package app.diglot.intake.rules;

/** From {@code start} up to {@code end} of a text, in UTF-16 code units. */
public record Stretch(int start, int end) {

    public Stretch {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a stretch");
        }
    }
}
