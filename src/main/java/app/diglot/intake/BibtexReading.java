package app.diglot.intake;

import app.diglot.library.NewPaper;
import java.util.List;

/** What was understood of a pasted bibliography, and what was not; nothing is stored by reading. */
public record BibtexReading(List<NewPaper> papers, List<Problem> problems) {

    /**
     * Why an entry, or all of it, could not be read.
     *
     * @param line counted from 1
     * @param about the entry's key or the field, as a person recognises it; may be empty
     */
    public record Problem(Kind kind, int line, String about) {}

    public enum Kind {
        /** The text breaks off or goes wrong on this line; nothing of it could be read. */
        SYNTAX,
        /** There is no entry in it. */
        NOTHING,
        /** More than {@link BibtexSource#LONGEST} characters. */
        TOO_LARGE,
        NO_TITLE,
        FIELD_TOO_LONG
    }
}
