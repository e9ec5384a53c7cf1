package app.diglot.intake.batches;

import app.diglot.intake.sources.Announcement;
import app.diglot.intake.sources.IncomingPaper;
import app.diglot.intake.sources.SourceProblem;
import java.util.List;
import java.util.Objects;

/**
 * A part of a listing on its way into the database.
 *
 * @param papers all with an arXiv id
 * @param refused what could not be read
 */
record Announced(List<Listed> papers, List<SourceProblem> refused) {

    Announced {
        papers = List.copyOf(papers);
        refused = refused.stream().filter(problem -> problem.kind().isError()).toList();
    }

    /** A paper and how it was announced: {@link ItemKind#NEW}, {@link ItemKind#CROSS_LISTED} or {@link ItemKind#REPLACED}. */
    record Listed(IncomingPaper paper, ItemKind kind) {

        static Listed of(IncomingPaper paper, Announcement announcement) {
            return switch (announcement) {
                case NEW -> new Listed(paper, ItemKind.NEW);
                case CROSS_LISTED -> new Listed(paper, ItemKind.CROSS_LISTED);
                case REPLACED, REPLACED_CROSS_LISTED -> new Listed(paper, ItemKind.REPLACED);
                case UNTOLD -> byVersion(paper);
            };
        }

        /** Where the source does not tell: first versions are new, later ones replaced. */
        static Listed byVersion(IncomingPaper paper) {
            Integer version = Objects.requireNonNull(paper.arxivId()).version();
            return new Listed(paper, version == null || version == 1 ? ItemKind.NEW : ItemKind.REPLACED);
        }

        String base() {
            return Objects.requireNonNull(paper.arxivId()).base();
        }
    }
}
