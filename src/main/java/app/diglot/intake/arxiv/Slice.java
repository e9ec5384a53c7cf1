package app.diglot.intake.arxiv;

import app.diglot.intake.sources.IncomingPaper;
import app.diglot.intake.sources.SourceProblem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One answer of arXiv, which may be a part of what there is.
 *
 * @param problems papers and fields that could not be used, with their places
 * @param total how many arXiv says there are in all; -1 where it does not say
 * @param token what to ask for the next part with, of OAI-PMH
 * @param day the listing day that a feed says it is of
 */
public record Slice(
        List<IncomingPaper> papers,
        List<SourceProblem> problems,
        long total,
        @Nullable String token,
        @Nullable LocalDate day) {

    public Slice {
        papers = List.copyOf(papers);
        problems = List.copyOf(problems);
    }

    public Optional<String> next() {
        return Optional.ofNullable(token);
    }

    public boolean isEmpty() {
        return papers.isEmpty() && problems.isEmpty();
    }

    /** Papers that came, readable or not. */
    int size() {
        return papers.size()
                + (int) problems.stream()
                        .filter(problem -> problem.kind().isError())
                        .count();
    }

    Optional<SourceProblem> end() {
        return problems.stream().filter(problem -> problem.kind().endsReading()).findFirst();
    }
}
