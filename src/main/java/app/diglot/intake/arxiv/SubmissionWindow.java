package app.diglot.intake.arxiv;

import java.time.Instant;

/** The time in which what a listing holds was submitted, from the one deadline to before the next. */
public record SubmissionWindow(Instant opens, Instant shuts) {

    public SubmissionWindow {
        if (!opens.isBefore(shuts)) {
            throw new IllegalArgumentException("a window opens before it shuts");
        }
    }

    public boolean holds(Instant moment) {
        return !moment.isBefore(opens) && moment.isBefore(shuts);
    }
}
