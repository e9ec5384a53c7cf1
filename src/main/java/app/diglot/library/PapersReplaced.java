package app.diglot.library;

import app.diglot.shared.DeskChange;
import java.time.Instant;
import java.util.Map;

/**
 * Later versions of papers came in. What pins an earlier version goes on showing that one.
 *
 * @param papers the number of the version that each one has now
 */
public record PapersReplaced(Map<PaperId, Integer> papers, Instant at) implements DeskChange {

    public PapersReplaced {
        papers = Map.copyOf(papers);
    }
}
