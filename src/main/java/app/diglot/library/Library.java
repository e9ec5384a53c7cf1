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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
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
    private final PaperPairRepository pairs;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Library(PaperRepository papers, PaperPairRepository pairs, ApplicationEventPublisher events, Clock clock) {
        this.papers = papers;
        this.pairs = pairs;
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

    /**
     * Papers in the versions that something was made from, those that exist; in one statement where all of these are the latest
     * ones, else in two.
     */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('TRANSLATOR')")
    public Map<PaperPin, PinnedPaper> at(Collection<PaperPin> pins) {
        Map<PaperId, PaperEntity> found = pins.isEmpty()
                ? Map.of()
                : papers.withAuthors(ids(pins.stream())).stream().collect(toMap(PaperEntity::id, Function.identity()));
        List<UUID> replaced = ids(pins.stream().filter(pin -> isReplaced(found.get(pin.paper()), pin)));
        if (!replaced.isEmpty()) {
            papers.withEarlier(replaced);
        }
        Map<PaperPin, PinnedPaper> pinned = new HashMap<>();
        for (PaperPin pin : pins) {
            PaperEntity paper = found.get(pin.paper());
            if (paper != null) {
                pinned.put(
                        pin, paper.isCurrent(pin) ? new PinnedPaper(paper.toPaper(), Optional.empty()) : paper.at(pin));
            }
        }
        return pinned;
    }

    /** As {@link #at}, by fingerprints of titles and abstracts; no texts are loaded but those of replaced versions. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('TRANSLATOR')")
    public Map<PaperPin, PinnedPaper.Prints> printsAt(Collection<PaperPin> pins) {
        Map<PaperId, PaperRepository.PrintsRow> found = pins.isEmpty()
                ? Map.of()
                : papers.prints(ids(pins.stream())).stream()
                        .collect(toMap(row -> new PaperId(row.id()), Function.identity()));
        List<UUID> elsewhere = ids(pins.stream().filter(pin -> isElsewhere(found.get(pin.paper()), pin)));
        Map<PaperId, PaperEntity> replaced = elsewhere.isEmpty()
                ? Map.of()
                : papers.withEarlier(elsewhere).stream().collect(toMap(PaperEntity::id, Function.identity()));
        Map<PaperPin, PinnedPaper.Prints> prints = new HashMap<>();
        for (PaperPin pin : pins) {
            PaperRepository.PrintsRow row = found.get(pin.paper());
            PaperEntity paper = replaced.get(pin.paper());
            if (row != null) {
                prints.put(
                        pin,
                        paper == null || !isElsewhere(row, pin)
                                ? new PinnedPaper.Prints(toPrints(row), OptionalInt.empty())
                                : paper.printsAt(pin));
            }
        }
        return prints;
    }

    /** What pins the latest versions of these papers, in one statement. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('TRANSLATOR')")
    public Map<PaperId, PaperPin> latest(Collection<PaperId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : papers.latest(ids.stream().map(PaperId::id).toList()).stream()
                        .map(row -> new PaperPin(new PaperId(row.id()), row.version()))
                        .collect(toMap(PaperPin::paper, Function.identity()));
    }

    /**
     * Which version arXiv has of papers that were replaced, by their arXiv ids without versions, in one statement. Open to
     * everybody, as arXiv says it to everybody; who asks names the papers, and learns of no others.
     */
    @Transactional(readOnly = true)
    @PreAuthorize("permitAll()")
    public Map<String, Integer> latestNumbers(Collection<String> bases) {
        return bases.isEmpty()
                ? Map.of()
                : papers.replaced(bases).stream()
                        .collect(toMap(PaperRepository.NumberRow::base, PaperRepository.NumberRow::version));
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
        prepareToReplace(byBase, known);
        Map<String, TakenIn> taken = new LinkedHashMap<>();
        Instant now = now();
        Map<PaperId, Integer> replaced = new HashMap<>();
        byBase.forEach((base, paper) -> taken.put(base, takeIn(paper, known.get(base), now, replaced)));
        if (!replaced.isEmpty()) {
            events.publishEvent(new PapersReplaced(replaced, now));
        }
        return taken;
    }

    /** Reads in two statements what each replacement would ask for by itself. */
    private void prepareToReplace(Map<String, NewPaper> incoming, Map<String, PaperEntity> known) {
        List<UUID> replaced = known.entrySet().stream()
                .filter(paper -> paper.getValue().isBefore(Objects.requireNonNull(incoming.get(paper.getKey()))))
                .map(paper -> paper.getValue().id().id())
                .toList();
        if (!replaced.isEmpty()) {
            papers.withEarlier(replaced);
            papers.withAuthors(replaced);
        }
    }

    private TakenIn takeIn(NewPaper paper, @Nullable PaperEntity known, Instant now, Map<PaperId, Integer> replaced) {
        if (known == null) {
            PaperEntity added = new PaperEntity(PaperId.create(), paper, now);
            papers.save(added);
            return new TakenIn(added.id(), Outcome.ADDED);
        }
        if (known.takeOver(paper, now)) {
            replaced.put(known.id(), Objects.requireNonNull(known.arxivVersion()));
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
     * Corrects what is known of a paper, in the version that is named, or gives it the arXiv id that it came without.
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
        known.correct(paper);
    }

    /** Removes a paper that nothing refers to any more; the caller has made sure of that. */
    @Transactional
    @PreAuthorize("hasRole('EDITOR')")
    public void delete(PaperId id) {
        pairs.deleteOf(id.id());
        papers.findById(id.id()).ifPresent(papers::delete);
    }

    private static List<UUID> ids(Stream<PaperPin> pins) {
        return pins.map(pin -> pin.paper().id()).distinct().toList();
    }

    private static boolean isReplaced(@Nullable PaperEntity paper, PaperPin pin) {
        return paper != null && !paper.isCurrent(pin);
    }

    private static boolean isElsewhere(PaperRepository.@Nullable PrintsRow row, PaperPin pin) {
        return row != null && !Objects.equals(row.version(), pin.version());
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
