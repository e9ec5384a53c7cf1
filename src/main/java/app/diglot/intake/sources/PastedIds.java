package app.diglot.intake.sources;

import app.diglot.shared.ArxivId;
import java.util.List;

/**
 * The arXiv ids found in what a person pasted, to be asked of arXiv.
 *
 * @param ids each paper once, in the order they stand; of several versions of one paper the highest that is named
 * @param problems what was meant as an id and is none, with the line
 */
public record PastedIds(List<ArxivId> ids, List<SourceProblem> problems) {

    public PastedIds {
        ids = List.copyOf(ids);
        problems = List.copyOf(problems);
    }
}
