package app.diglot.intake;

import app.diglot.intake.sources.Format;
import app.diglot.intake.sources.IncomingPaper;
import app.diglot.intake.sources.Limits;
import app.diglot.intake.sources.Sink;
import app.diglot.intake.sources.SourceProblem;
import app.diglot.library.InvalidPaper;
import app.diglot.library.LicenceSource;
import app.diglot.library.NewPaper;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Papers that a person brings as text or as a file, in any format that is read. Nothing is stored by reading. */
@Service
public class BroughtPapers {

    /** Bytes of one text or file. */
    public static final int MOST_BYTES = (int) Limits.PASTED.bytes();

    /** A paper and what is missing or odd about it. */
    public record BroughtPaper(NewPaper paper, List<SourceProblem> problems) {

        public BroughtPaper {
            problems = List.copyOf(problems);
        }
    }

    /**
     * What was understood.
     *
     * @param problems of what is not among the papers
     */
    public record Brought(List<BroughtPaper> papers, List<SourceProblem> problems) {

        public Brought {
            papers = List.copyOf(papers);
            problems = List.copyOf(problems);
        }
    }

    /**
     * Reads bytes as a format.
     *
     * @param progress is told of the bytes that were read so far
     * @param stop ends the reading
     * @throws InterruptedException where the reading was to stop
     */
    @PreAuthorize("hasRole('EDITOR')")
    public Brought read(byte[] bytes, Format format, LongConsumer progress, StopSignal stop)
            throws InterruptedException {
        Gathered gathered = new Gathered(licences(format));
        try {
            format.source().read(new StoppableBytes(bytes, progress, stop), Limits.PASTED, gathered);
        } catch (UncheckedIOException e) {
            throw StoppableBytes.stopped(e);
        }
        return gathered.whole();
    }

    private static LicenceSource licences(Format format) {
        return switch (format) {
            case ARXIV_API, OAI_PMH -> LicenceSource.ARXIV_OAI;
            case ARXIV_FEED, LISTING_MAIL -> LicenceSource.ARXIV_FEED;
            case BIBTEX, RIS, CSL_JSON, OPENALEX, SEMANTIC_SCHOLAR -> LicenceSource.BIBLIOGRAPHY;
        };
    }

    /** Puts to each paper the problems that name its place; the others stand for themselves. */
    private static final class Gathered implements Sink {

        private record Placed(NewPaper paper, String place) {}

        private final LicenceSource licences;
        private final List<Placed> papers = new ArrayList<>();
        private final List<SourceProblem> problems = new ArrayList<>();

        Gathered(LicenceSource licences) {
            this.licences = licences;
        }

        @Override
        public void paper(IncomingPaper paper) {
            throw new UnsupportedOperationException("readers name the place");
        }

        @Override
        public void paper(IncomingPaper paper, String place) {
            try {
                papers.add(new Placed(paper.forLibrary(licences), place));
            } catch (InvalidPaper e) {
                problems.add(new SourceProblem(SourceProblem.Kind.FIELD_TOO_LONG, place, paper.title()));
            }
        }

        @Override
        public void problem(SourceProblem problem) {
            problems.add(problem);
        }

        Brought whole() {
            Set<String> places = new HashSet<>();
            papers.forEach(paper -> places.add(paper.place()));
            Map<String, List<SourceProblem>> ofPapers = new HashMap<>();
            List<SourceProblem> others = new ArrayList<>();
            for (SourceProblem problem : problems) {
                boolean isOfPaper = !problem.kind().isError() && places.contains(problem.place());
                (isOfPaper ? ofPapers.computeIfAbsent(problem.place(), place -> new ArrayList<>()) : others)
                        .add(problem);
            }
            return new Brought(
                    papers.stream()
                            .map(paper ->
                                    new BroughtPaper(paper.paper(), ofPapers.getOrDefault(paper.place(), List.of())))
                            .toList(),
                    others);
        }
    }
}
