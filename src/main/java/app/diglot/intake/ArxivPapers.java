package app.diglot.intake;

import static java.util.Comparator.comparingInt;

import app.diglot.intake.arxiv.Arxiv;
import app.diglot.intake.sources.Limits;
import app.diglot.intake.sources.PastedIds;
import app.diglot.intake.sources.PastedIdsSource;
import app.diglot.library.InvalidPaper;
import app.diglot.library.LicenceSource;
import app.diglot.library.NewPaper;
import app.diglot.shared.ArxivId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntConsumer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Papers that a person names by their arXiv ids. */
@Service
public class ArxivPapers {

    /** Papers in one paste: more than a digest holds, and not so many that arXiv is asked for minutes. */
    public static final int MOST = 500;

    private static final Limits PASTED =
            new Limits(Limits.PASTED.bytes(), MOST, Limits.PASTED.characters(), Limits.PASTED.authors());

    private final Arxiv arxiv;

    ArxivPapers(Arxiv arxiv) {
        this.arxiv = arxiv;
    }

    /**
     * What is understood of a paste.
     *
     * @param ids each paper once, in the order they stand
     * @param notIds what looks like an id and is none, with its line; and the place from which there were too many
     */
    public record Named(List<ArxivId> ids, List<String> notIds) {

        public Named {
            ids = List.copyOf(ids);
            notIds = List.copyOf(notIds);
        }
    }

    /**
     * What arXiv answered.
     *
     * @param papers in the order in which they were asked for
     * @param unknown ids that arXiv does not know
     * @param unusable ids of papers that are beyond what Diglot stores
     */
    public record Fetched(List<NewPaper> papers, List<ArxivId> unknown, List<ArxivId> unusable) {

        public Fetched {
            papers = List.copyOf(papers);
            unknown = List.copyOf(unknown);
            unusable = List.copyOf(unusable);
        }
    }

    /** Finds ids and addresses, in every form in which people paste them, also in the middle of prose. */
    @PreAuthorize("hasRole('EDITOR')")
    public Named read(String pasted) {
        PastedIds read = PastedIdsSource.read(pasted, PASTED);
        return new Named(
                read.ids(),
                read.problems().stream()
                        .map(problem -> problem.place() + ": " + problem.detail())
                        .toList());
    }

    /**
     * Asks arXiv for the papers; takes three seconds for each hundred, and longer where arXiv is busy.
     *
     * @param progress is told how many were asked for so far
     * @param stop ends the asking
     * @throws ArxivUnanswered where arXiv gives no usable answer
     * @throws InterruptedException where the asking was to stop
     */
    @PreAuthorize("hasRole('EDITOR')")
    public Fetched byIds(List<ArxivId> ids, IntConsumer progress, StopSignal stop)
            throws ArxivUnanswered, InterruptedException {
        Arxiv.Papers answered = stop.during(() -> arxiv.byIds(ids, progress));
        Map<String, Integer> places = new HashMap<>();
        ids.forEach(id -> places.putIfAbsent(id.base(), places.size()));
        List<NewPaper> papers = new ArrayList<>();
        List<ArxivId> unusable = new ArrayList<>();
        answered.papers().stream()
                .filter(paper -> paper.arxivId() != null)
                .sorted(comparingInt(paper -> places.getOrDefault(
                        Objects.requireNonNull(paper.arxivId()).base(), places.size())))
                .forEach(paper -> {
                    try {
                        papers.add(paper.forLibrary(LicenceSource.ARXIV_OAI));
                    } catch (InvalidPaper e) {
                        unusable.add(Objects.requireNonNull(paper.arxivId()));
                    }
                });
        return new Fetched(papers, answered.unknown(), unusable);
    }
}
