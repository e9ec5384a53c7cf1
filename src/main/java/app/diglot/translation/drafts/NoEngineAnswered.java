package app.diglot.translation.drafts;

import app.diglot.translation.drafts.EngineFailed.Reason;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Every service that is set up has failed or rests. */
final class NoEngineAnswered extends Exception {

    private static final long serialVersionUID = 1L;

    private final String engine;
    private final Reason reason;
    private final transient @Nullable Instant again;

    /** @param again when the first of them may be asked again; none where that would not help */
    NoEngineAnswered(String engine, Reason reason, @Nullable Instant again) {
        super(engine + ": " + reason);
        this.engine = engine;
        this.reason = reason;
        this.again = again;
    }

    Outcome.Failed outcome() {
        return new Outcome.Failed(engine, Outcome.Why.of(reason), again);
    }
}
