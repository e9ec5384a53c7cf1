package app.diglot.intake.batches;

import app.diglot.intake.batches.Announced.Listed;
import app.diglot.intake.sources.IncomingPaper;
import app.diglot.intake.sources.Sink;
import app.diglot.intake.sources.SourceProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a listing mail of arXiv announces, as it was read; nothing of it is stored yet. */
public final class ListingMail {

    private final @Nullable LocalDate day;
    private final List<Listed> papers;
    private final List<SourceProblem> problems;
    private final Announced announced;

    private ListingMail(@Nullable LocalDate day, List<Listed> papers, List<SourceProblem> problems) {
        this.day = day;
        this.papers = List.copyOf(papers);
        this.problems = List.copyOf(problems);
        this.announced = new Announced(papers, problems);
    }

    /** The day that the mail is of, where it says so. */
    public Optional<LocalDate> day() {
        return Optional.ofNullable(day);
    }

    /** How many papers the mail announces, and as what; none is known before it is stored. */
    public BatchNumbers numbers() {
        Map<ItemKind, Integer> counts = new EnumMap<>(ItemKind.class);
        papers.forEach(listed -> counts.merge(listed.kind(), 1, Integer::sum));
        counts.put(ItemKind.REFUSED, (int) announced.refused().stream()
                .map(SourceProblem::place)
                .distinct()
                .count());
        return BatchNumbers.of(counts);
    }

    /** What could not be read, and what is odd. */
    public List<SourceProblem> problems() {
        return problems;
    }

    List<Listed> papers() {
        return papers;
    }

    Announced refused() {
        return new Announced(List.of(), announced.refused());
    }

    /** Takes a mail in as it is read; each paper once. */
    static final class Reading implements Sink {

        private final Map<String, Listed> papers = new LinkedHashMap<>();
        private final List<SourceProblem> problems = new ArrayList<>();
        private @Nullable LocalDate day;

        @Override
        public void paper(IncomingPaper paper) {
            Listed listed = Listed.of(paper, paper.announcement());
            papers.putIfAbsent(listed.base(), listed);
        }

        @Override
        public void problem(SourceProblem problem) {
            problems.add(problem);
        }

        @Override
        public void listedOn(LocalDate told) {
            day = day == null ? told : day;
        }

        ListingMail whole() {
            return new ListingMail(day, List.copyOf(papers.values()), problems);
        }
    }
}
