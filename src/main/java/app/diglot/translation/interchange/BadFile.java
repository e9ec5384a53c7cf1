package app.diglot.translation.interchange;

import java.util.Locale;

/** A file was refused as a whole. Whoever took parts of it before must let go of them. */
public final class BadFile extends Exception {

    private static final long serialVersionUID = 1L;

    /** What is wrong, for a message of its own each. */
    public enum Reason {
        /** Not well-formed XML, or not in the encoding that it says. */
        MALFORMED,
        /** Declares entities or other parts of a document type of its own. */
        OWN_DOCUMENT_TYPE,
        /** Larger or deeper than anything that a person translates. */
        TOO_LARGE,
        /** Another format, or a version of it that is not read. */
        OTHER_FORMAT,
        /** An element that may not stand there. */
        MISPLACED,
        /** An element or an attribute is not there that must be. */
        MISSING,
        /** A value that its attribute or element may not have. */
        WRONG_VALUE,
        /** An id that is there twice. */
        NOT_UNIQUE,
        /** A reference to something that is not there. */
        DANGLING
    }

    private final int line;
    private final int column;
    private final Reason reason;
    private final String detail;

    /**
     * @param line from 1
     * @param column from 1
     * @param detail the names it is about, in the words of the format
     */
    BadFile(int line, int column, Reason reason, String detail) {
        super(String.format(
                Locale.ROOT,
                "line %d, column %d: %s: %s",
                line,
                column,
                reason.name().toLowerCase(Locale.ROOT),
                detail));
        this.line = line;
        this.column = column;
        this.reason = reason;
        this.detail = detail;
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }

    public Reason reason() {
        return reason;
    }

    public String detail() {
        return detail;
    }
}
