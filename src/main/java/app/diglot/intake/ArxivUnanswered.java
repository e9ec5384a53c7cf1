package app.diglot.intake;

import java.net.URI;

/** arXiv gave no answer that could be used, though it was asked again with patience. */
public class ArxivUnanswered extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Reason reason;
    private final String detail;

    /** What the person is told. */
    public enum Reason {
        /** No connection, or none in time. */
        UNREACHABLE,
        /** Too many requests, or closed for now. */
        BUSY,
        /** An answer that cannot be read: cut off, an HTML page, more than allowed, a redirect. */
        UNREADABLE,
        /** arXiv says that the request is wrong. */
        REFUSED
    }

    public ArxivUnanswered(Reason reason, URI asked, String detail) {
        super(asked.getHost() + ": " + detail);
        this.reason = reason;
        this.detail = detail;
    }

    public Reason reason() {
        return reason;
    }

    public String detail() {
        return detail;
    }
}
