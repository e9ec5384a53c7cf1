package app.diglot.translation.drafts;

/** A translation service gave no translation. */
final class EngineFailed extends Exception {

    private static final long serialVersionUID = 1L;

    /** What happened, for a message of its own each. */
    enum Reason {
        /** It wants to be asked later. */
        LIMITED,
        /** No connection, no answer in time, or an error of its own. */
        UNREACHABLE,
        /** It refuses the key. */
        KEY,
        /** It answered something that is no translation of these sentences. */
        UNREADABLE
    }

    private final Reason reason;

    EngineFailed(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
