package app.diglot.translation.drafts;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of asking a machine. */
public sealed interface Outcome {

    /** Why there was no answer. */
    enum Why {
        LIMITED,
        UNREACHABLE,
        KEY,
        QUOTA,
        REFUSED,
        UNREADABLE;

        static Why of(EngineFailed.Reason reason) {
            return switch (reason) {
                case LIMITED -> LIMITED;
                case UNREACHABLE -> UNREACHABLE;
                case KEY -> KEY;
                case QUOTA -> QUOTA;
                case REFUSED -> REFUSED;
                case UNREADABLE -> UNREADABLE;
            };
        }
    }

    /**
     * The draft stands in the text, marked as one.
     *
     * @param findings how many warnings the checks have about it
     * @param passedOver the machines that were to be asked before and did not answer
     */
    record Drafted(String content, long version, String engine, long findings, List<String> passedOver)
            implements Outcome {

        public Drafted {
            passedOver = List.copyOf(passedOver);
        }
    }

    /** The answer was small talk, a placeholder, a script or the like, twice; nothing of it is stored. */
    record Unusable(String engine) implements Outcome {}

    /**
     * There was no answer.
     *
     * @param again when a machine may be asked again; none where waiting does not help
     */
    record Failed(String engine, Why why, @Nullable Instant again) implements Outcome {}

    /** A person has written there meanwhile; that stays. */
    record Overtaken() implements Outcome {}
}
