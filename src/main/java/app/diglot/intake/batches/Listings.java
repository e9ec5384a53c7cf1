package app.diglot.intake.batches;

import app.diglot.intake.ArxivUnanswered;
import app.diglot.intake.arxiv.Arxiv;
import app.diglot.intake.arxiv.Slice;
import app.diglot.intake.arxiv.SubmissionWindow;
import app.diglot.intake.batches.Announced.Listed;
import app.diglot.intake.sources.IncomingPaper;
import app.diglot.intake.sources.SourceProblem;
import app.diglot.shared.ArxivId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what arXiv announced under a day: from the API at once, from the feed when it comes, afterwards from API and OAI-PMH. */
@Component
class Listings {

    /** Pages of a search that are asked for at most, against an answer that never ends. */
    private static final int MOST_PAGES = 30;

    private final Arxiv arxiv;

    Listings(Arxiv arxiv) {
        this.arxiv = arxiv;
    }

    /** Takes parts of a listing as they come. */
    interface Parts {
        void take(Announced part) throws InterruptedException;
    }

    /**
     * What the API shows of a listing that is just out. It gives no announcement, so first versions that came in within the
     * window are new and later ones replaced.
     *
     * @return whether there was anything
     */
    boolean recent(Collection<String> categories, SubmissionWindow window, Parts parts)
            throws ArxivUnanswered, InterruptedException {
        boolean isOut = false;
        for (int page = 0; page < MOST_PAGES; page++) {
            Slice slice = arxiv.recent(categories, page * Arxiv.SLICE);
            List<Listed> listed = slice.papers().stream()
                    .map(Listed::byVersion)
                    .filter(paper -> isListedIn(window, paper))
                    .toList();
            if (!listed.isEmpty()) {
                isOut = true;
                parts.take(new Announced(listed, slice.problems()));
            }
            boolean reachesBack = slice.papers().stream()
                    .map(IncomingPaper::updated)
                    .anyMatch(updated -> updated != null && updated.isBefore(window.opens()));
            if (reachesBack || slice.total() <= (page + 1L) * Arxiv.SLICE) {
                break;
            }
        }
        return isOut;
    }

    /** What the feed announces, if it is of that day by now; a feed without papers is of any day. */
    Optional<Announced> feed(Collection<String> categories, LocalDate day)
            throws ArxivUnanswered, InterruptedException {
        Slice slice = arxiv.feed(categories);
        if (!day.equals(slice.day())) {
            return Optional.empty();
        }
        return Optional.of(new Announced(
                slice.papers().stream()
                        .map(paper -> Listed.of(paper, paper.announcement()))
                        .toList(),
                slice.problems()));
    }

    /**
     * What API and OAI-PMH still know of a listing whose feed is gone: first versions that came in within the window, and of what
     * OAI-PMH has under that day, later versions that came in within it. A paper that has been replaced since is found under the
     * day of its replacement.
     */
    boolean past(Collection<String> categories, LocalDate day, SubmissionWindow window, Parts parts)
            throws ArxivUnanswered, InterruptedException {
        Map<String, IncomingPaper> records = records(categories, day);
        Set<String> found = new HashSet<>();
        Parts counted = part -> {
            part.papers().forEach(listed -> found.add(listed.base()));
            parts.take(licensed(part, records));
        };
        submitted(categories, window, counted);
        List<ArxivId> rest = records.keySet().stream()
                .filter(base -> !found.contains(base))
                .map(base -> new ArxivId(base, null))
                .toList();
        if (!rest.isEmpty()) {
            counted.take(byIds(rest, paper -> isListedIn(window, paper)));
        }
        return !found.isEmpty();
    }

    /** Papers of the feed that the API had not shown, with what feeds do not tell; what arXiv has no record of stays as fed. */
    Announced completed(List<Listed> fed) throws ArxivUnanswered, InterruptedException {
        Map<String, Listed> byBase = new LinkedHashMap<>();
        fed.forEach(listed -> byBase.put(listed.base(), listed));
        Arxiv.Papers known = arxiv.byIds(
                fed.stream()
                        .map(listed -> Objects.requireNonNull(listed.paper().arxivId()))
                        .toList(),
                asked -> {});
        known.papers()
                .forEach(paper ->
                        byBase.computeIfPresent(base(paper), (base, listed) -> new Listed(paper, listed.kind())));
        return new Announced(List.copyOf(byBase.values()), List.of());
    }

    private void submitted(Collection<String> categories, SubmissionWindow window, Parts parts)
            throws ArxivUnanswered, InterruptedException {
        for (int page = 0; page < MOST_PAGES; page++) {
            Slice slice = arxiv.submitted(categories, window, page * Arxiv.SLICE);
            List<Listed> listed = slice.papers().stream()
                    .map(Listed::byVersion)
                    .filter(paper -> paper.kind() == ItemKind.NEW && isListedIn(window, paper))
                    .toList();
            parts.take(new Announced(listed, slice.problems()));
            if (slice.total() <= (page + 1L) * Arxiv.SLICE) {
                break;
            }
        }
    }

    private Announced byIds(List<ArxivId> ids, Predicate<Listed> wanted) throws ArxivUnanswered, InterruptedException {
        Arxiv.Papers answer = arxiv.byIds(ids, asked -> {});
        List<SourceProblem> problems = new ArrayList<>(answer.problems());
        return new Announced(
                answer.papers().stream().map(Listed::byVersion).filter(wanted).toList(), problems);
    }

    private Map<String, IncomingPaper> records(Collection<String> categories, LocalDate day)
            throws ArxivUnanswered, InterruptedException {
        Map<String, IncomingPaper> records = new LinkedHashMap<>();
        Set<String> archives = categories.stream().map(Arxiv::archiveOf).collect(Collectors.toCollection(TreeSet::new));
        for (String archive : archives) {
            Slice slice = arxiv.records(archive, day);
            keep(slice, categories, records);
            for (Optional<String> token = slice.next(); token.isPresent(); token = slice.next()) {
                slice = arxiv.moreRecords(token.get());
                keep(slice, categories, records);
            }
        }
        return records;
    }

    private static void keep(Slice slice, Collection<String> categories, Map<String, IncomingPaper> records) {
        slice.papers().stream()
                .filter(paper -> paper.categories().stream().anyMatch(category -> isAsked(category, categories)))
                .forEach(paper -> records.put(base(paper), paper));
    }

    private static boolean isAsked(String category, Collection<String> categories) {
        return categories.contains(category) || categories.contains(Arxiv.archiveOf(category));
    }

    /** The API knows no licences; OAI-PMH does. */
    private static Announced licensed(Announced part, Map<String, IncomingPaper> records) {
        return new Announced(
                part.papers().stream()
                        .map(listed -> new Listed(licensed(listed.paper(), records.get(listed.base())), listed.kind()))
                        .toList(),
                part.refused());
    }

    private static IncomingPaper licensed(IncomingPaper paper, @Nullable IncomingPaper record) {
        return record == null ? paper : paper.under(record.licence());
    }

    private static boolean isListedIn(SubmissionWindow window, Listed listed) {
        Instant came = listed.kind() == ItemKind.NEW
                ? listed.paper().submitted()
                : listed.paper().updated();
        return came != null && window.holds(came);
    }

    private static String base(IncomingPaper paper) {
        return Objects.requireNonNull(paper.arxivId()).base();
    }
}
