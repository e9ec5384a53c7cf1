package app.diglot.intake.sources;

import java.util.ArrayList;
import java.util.List;

/** A sink that keeps everything, for what is small. */
public final class Collected implements Sink {

    private final List<IncomingPaper> papers = new ArrayList<>();
    private final List<SourceProblem> problems = new ArrayList<>();

    @Override
    public void paper(IncomingPaper paper) {
        papers.add(paper);
    }

    @Override
    public void problem(SourceProblem problem) {
        problems.add(problem);
    }

    public List<IncomingPaper> papers() {
        return List.copyOf(papers);
    }

    public List<SourceProblem> problems() {
        return List.copyOf(problems);
    }
}
