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
        /** What the account may use is used up. */
        QUOTA,
        /** It does not take this request. */
        REFUSED,
        /** It answered something that is no translation of these sentences. */
        UNREADABLE;

        /** Whether the next request would fare no better, whatever the text. */
        boolean isOfTheService() {
            return switch (this) {
                case LIMITED, UNREACHABLE, KEY, QUOTA -> true;
                case REFUSED, UNREADABLE -> false;
            };
        }
    }

    private final Reason reason;
    private final String retryAfter;

    EngineFailed(Reason reason) {
        this(reason, "");
    }

    /** @param retryAfter when the service wants to be asked again, as its header says; empty where it does not say */
    EngineFailed(Reason reason, String retryAfter) {
        super(reason.name());
        this.reason = reason;
        this.retryAfter = retryAfter;
    }

    Reason reason() {
        return reason;
    }

    String retryAfter() {
        return retryAfter;
    }
}
