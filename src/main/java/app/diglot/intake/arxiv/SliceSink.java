package app.diglot.intake.arxiv;

import app.diglot.intake.sources.IncomingPaper;
import app.diglot.intake.sources.Sink;
import app.diglot.intake.sources.SourceProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps what a source finds in one answer. */
final class SliceSink implements Sink {

    private final List<IncomingPaper> papers = new ArrayList<>();
    private final List<SourceProblem> problems = new ArrayList<>();
    private long total = -1;
    private @Nullable String token;
    private @Nullable LocalDate day;

    @Override
    public void paper(IncomingPaper paper) {
        papers.add(paper);
    }

    @Override
    public void problem(SourceProblem problem) {
        problems.add(problem);
    }

    @Override
    public void more(@Nullable String nextToken, long said) {
        token = nextToken;
        total = said;
    }

    @Override
    public void listedOn(LocalDate listingDay) {
        day = listingDay;
    }

    Slice slice() {
        return new Slice(papers, problems, total, token, day);
    }
}
