package app.diglot.library;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import app.diglot.library.TakenIn.Outcome;
import app.diglot.shared.ArxivId;
import app.diglot.shared.Fingerprint;
import app.diglot.shared.Language;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The papers. One is known by its arXiv id, or else by its DOI; without either it is a paper of its own, whatever its title. */
@Service
public class Library {

    private final PaperRepository papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Library(PaperRepository papers, ApplicationEventPublisher events, Clock clock) {
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    /** The papers that exist among those ids, in one statement. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('TRANSLATOR')")
    public Map<PaperId, Paper> find(Collection<PaperId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return papers.withAuthors(ids.stream().map(PaperId::id).toList()).stream()
                .map(PaperEntity::toPaper)
                .collect(toMap(Paper::id, Function.identity()));
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('TRANSLATOR')")
    public Optional<Paper> find(ArxivId arxivId) {
        return papers.findByArxivBase(arxivId.base()).map(PaperEntity::toPaper);
    }

    /** Fingerprints of titles and abstracts, in one statement and without loading the texts. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('TRANSLATOR')")
    public Map<PaperId, Paper.Prints> prints(Collection<PaperId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return papers.prints(ids.stream().map(PaperId::id).toList()).stream()
                .map(Library::toPrints)
                .collect(toMap(Paper.Prints::id, Function.identity()));
    }

    /** Titles, abstracts and categories of the papers that exist among those ids, in one statement. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('TRANSLATOR', 'ADMINISTRATOR')")
    public Map<PaperId, Paper.Wording> wordings(Collection<PaperId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return papers.wordings(ids.stream().map(PaperId::id).toList()).stream()
                .map(Library::toWording)
                .collect(toMap(Paper.Wording::id, Function.identity()));
    }

    /** Papers whose title holds those words in that order, the newest first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('TRANSLATOR')")
    public List<Paper> findByTitle(String words, int atMost) {
        List<PaperId> ids = idsByTitle(words, atMost);
        Map<PaperId, Paper> found = find(ids);
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(found.get(id)).stream())
                .toList();
    }

    /** As {@link #findByTitle}, for those who need no more than to know which papers they are. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('TRANSLATOR')")
    public List<PaperId> idsByTitle(String words, int atMost) {
        return papers.idsByTitle(pattern(words), Limit.of(atMost)).stream()
                .map(PaperId::new)
                .toList();
    }

    /** Those of the papers whose title, abstract, arXiv id or an author's name holds the words, in one statement. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('TRANSLATOR')")
    public Set<PaperId> among(Collection<PaperId> ids, String words) {
        return ids.isEmpty()
                ? Set.of()
                : papers.among(ids.stream().map(PaperId::id).toList(), pattern(words)).stream()
                        .map(PaperId::new)
                        .collect(toSet());
    }

    /** The papers with those arXiv ids, by the id without version; two statements. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('TRANSLATOR')")
    public Map<String, Paper> withArxivIds(Collection<ArxivId> arxivIds) {
        if (arxivIds.isEmpty()) {
            return Map.of();
        }
        List<PaperId> ids = papers
                .knownByArxivBase(arxivIds.stream().map(ArxivId::base).toList())
                .stream()
                .map(row -> new PaperId(row.id()))
                .toList();
        return find(ids).values().stream()
                .collect(toMap(paper -> paper.arxivId().orElseThrow().base(), Function.identity()));
    }

    /**
     * Which papers of the library these are, in their order: one is known by its arXiv id, and where it has none by its DOI; two
     * statements.
     */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('TRANSLATOR')")
    public List<Optional<PaperId>> known(List<NewPaper> incoming) {
        return Identities.of(incoming, papers).of(incoming);
    }

    /**
     * Adds a paper; one with an arXiv id that is known already is that paper, as is one without an arXiv id and with a known DOI,
     * and nothing of it is changed.
     */
    @Transactional
    @PreAuthorize("hasRole('EDITOR')")
    public PaperId add(NewPaper paper) {
        Optional<PaperId> known = known(List.of(paper)).getFirst();
        if (known.isPresent()) {
            return known.get();
        }
        PaperEntity added = new PaperEntity(PaperId.create(), paper, now());
        papers.save(added);
        return added.id();
    }

    /**
     * Takes in papers with an arXiv id, each known by it; the same statements for two hundred as for two but for what is stored.
     *
     * @return what became of each, by its arXiv id without version; of a paper that comes twice, the first time
     */
    @Transactional
    @PreAuthorize("hasRole('EDITOR')")
    public Map<String, TakenIn> takeIn(Collection<NewPaper> incoming) {
        Map<String, NewPaper> byBase = new LinkedHashMap<>();
        for (NewPaper paper : incoming) {
            byBase.putIfAbsent(Objects.requireNonNull(paper.arxivId()).base(), paper);
        }
        Map<String, PaperEntity> known = byBase.isEmpty()
                ? Map.of()
                : papers.findByArxivBaseIn(byBase.keySet()).stream()
                        .collect(toMap(paper -> paper.arxivBase().orElseThrow(), Function.identity()));
        Map<String, TakenIn> taken = new LinkedHashMap<>();
        Instant now = now();
        byBase.forEach((base, paper) -> taken.put(base, takeIn(paper, known.get(base), now)));
        return taken;
    }

    private TakenIn takeIn(NewPaper paper, @Nullable PaperEntity known, Instant now) {
        if (known == null) {
            PaperEntity added = new PaperEntity(PaperId.create(), paper, now);
            papers.save(added);
            return new TakenIn(added.id(), Outcome.ADDED);
        }
        Integer before = known.arxivVersion();
        if (known.takeOver(paper, now)) {
            int number = Objects.requireNonNull(known.arxivVersion());
            events.publishEvent(new PaperReplaced(known.id(), before == null ? 0 : before, number));
            return new TakenIn(known.id(), Outcome.NEWER_VERSION);
        }
        return new TakenIn(known.id(), Outcome.KNOWN);
    }

    /** The versions that were seen of a paper, the oldest first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('TRANSLATOR')")
    public List<PaperVersion> versions(PaperId id) {
        return papers.findById(id.id()).map(PaperEntity::versions).orElse(List.of());
    }

    /**
     * Corrects what is known of a paper, or gives it the arXiv id that it came without.
     *
     * @throws ArxivIdTaken where another paper has that id
     * @throws PaperChangedMeanwhile where {@code expectedVersion} is no longer the paper's
     */
    @Transactional
    @PreAuthorize("hasRole('EDITOR')")
    public void correct(PaperId id, long expectedVersion, NewPaper paper) {
        PaperEntity known = papers.findById(id.id()).orElseThrow(() -> new IllegalArgumentException("no such paper"));
        if (!known.isAt(expectedVersion)) {
            throw new PaperChangedMeanwhile();
        }
        ArxivId arxivId = paper.arxivId();
        if (arxivId != null) {
            papers.findByArxivBase(arxivId.base())
                    .filter(holder -> !holder.id().equals(id))
                    .ifPresent(holder -> {
                        throw new ArxivIdTaken(holder.id());
                    });
        }
        known.describe(paper);
    }

    /** Removes a paper that nothing refers to any more; the caller has made sure of that. */
    @Transactional
    @PreAuthorize("hasRole('EDITOR')")
    public void delete(PaperId id) {
        papers.findById(id.id()).ifPresent(papers::delete);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static String pattern(String words) {
        return "%" + words.strip().toLowerCase(Locale.ROOT).replaceAll("[%_\\\\]", "\\\\$0") + "%";
    }

    private static Paper.Wording toWording(PaperRepository.WordingRow row) {
        List<String> categories = row.categories().isEmpty()
                ? List.of()
                : List.of(row.categories().split(" "));
        return new Paper.Wording(new PaperId(row.id()), row.title(), row.abstractText(), categories);
    }

    private static Paper.Prints toPrints(PaperRepository.PrintsRow row) {
        return new Paper.Prints(
                new PaperId(row.id()),
                Language.parse(row.language()).orElseThrow(),
                new Fingerprint(row.title()),
                new Fingerprint(row.abstractText()));
    }
}
