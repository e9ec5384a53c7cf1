package app.diglot.shared;

import java.util.regex.Pattern;

/**
 * A stretch of a text that bears a note: from {@code start} up to {@code end}, in UTF-16 code units of the plain text.
 *
 * @param id the HTML id of the stretch; the note itself is expected under the id {@code …-note}
 * @param label what stands behind the stretch as a link to its note, such as a number; empty for none
 */
public record Marked(int start, int end, String id, String label) {

    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,80}");

    public Marked {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a stretch");
        }
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("not an HTML id");
        }
    }

    boolean touches(Piece piece) {
        return start < piece.end() && piece.start() < end;
    }
}
