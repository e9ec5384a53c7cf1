package app.diglot.intake.sources;

import app.diglot.shared.ArxivId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Takes what a source finds, as it finds it. */
public interface Sink {

    void paper(IncomingPaper paper);

    /** @param place where the paper stands, as its problems name it */
    default void paper(IncomingPaper paper, String place) {
        paper(paper);
    }

    void problem(SourceProblem problem);

    /**
     * Where the answer goes on.
     *
     * @param token what to ask the source for next; null where this was all
     * @param total how many the source says there are; -1 where it does not say
     */
    default void more(@Nullable String token, long total) {}

    /** A record that the source says was deleted. */
    default void deleted(ArxivId id) {}

    /** The day that the source says its listing is of; a day without a listing has one too, as feeds are made anew each midnight. */
    default void listedOn(LocalDate day) {}
}
