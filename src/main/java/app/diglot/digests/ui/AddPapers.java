package app.diglot.digests.ui;

import app.diglot.digests.DigestId;
import app.diglot.digests.Digests;
import app.diglot.digests.EntryId;
import app.diglot.intake.ArxivPapers;
import app.diglot.intake.BroughtPapers;
import app.diglot.library.Library;
import app.diglot.library.NewPaper;
import app.diglot.library.Paper;
import app.diglot.library.PaperId;
import app.diglot.library.PaperPairs;
import app.diglot.library.Sighting;
import app.diglot.library.Sightings;
import app.diglot.shared.Typesetter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** What the dialogs about papers ask of library and digests. */
@Component
class AddPapers {

    static final int MOST_FOUND = 20;

    private final Library library;
    private final PaperPairs pairs;
    private final Sightings sightings;
    private final Digests digests;
    private final Typesetter typesetter;
    private final ArxivPapers arxiv;
    private final BroughtPapers brought;

    AddPapers(
            Library library,
            PaperPairs pairs,
            Sightings sightings,
            Digests digests,
            Typesetter typesetter,
            ArxivPapers arxiv,
            BroughtPapers brought) {
        this.library = library;
        this.pairs = pairs;
        this.sightings = sightings;
        this.digests = digests;
        this.typesetter = typesetter;
        this.arxiv = arxiv;
        this.brought = brought;
    }

    List<Paper> find(String words) {
        return words.isBlank() ? List.of() : library.findByTitle(words, MOST_FOUND);
    }

    /** The papers of the digest, and those that count as one with them. */
    Set<PaperId> standing(DigestId digest) {
        Set<PaperId> papers = digests.sheet(digest).entries().stream()
                .map(entry -> entry.entry().paper().id())
                .collect(Collectors.toSet());
        pairs.joinedWith(papers).values().forEach(papers::addAll);
        return papers;
    }

    Map<PaperId, Sighting> sightings(List<Paper> papers) {
        return sightings.of(papers.stream().map(Paper::id).toList());
    }

    List<Sighting> sightingsOfIncoming(List<NewPaper> papers) {
        return sightings.ofIncoming(papers.stream()
                .map(paper -> new Sightings.Incoming(paper.arxivId(), paper.title()))
                .toList());
    }

    EntryId add(DigestId digest, PaperId paper) {
        return digests.add(digest, paper);
    }

    List<EntryId> addAll(DigestId digest, List<NewPaper> papers) {
        return digests.addAll(digest, papers);
    }

    /** What is known of each of the papers, in their order. */
    List<PreviewedPaper.Fate> fates(DigestId digest, List<NewPaper> papers) {
        List<Paper> standing = digests.sheet(digest).entries().stream()
                .map(entry -> entry.entry().paper())
                .toList();
        Set<PaperId> ids = standing.stream().map(Paper::id).collect(Collectors.toSet());
        Set<String> titles = standing.stream()
                .map(paper -> paper.title().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        List<Optional<PaperId>> known = library.known(papers);
        return IntStream.range(0, papers.size())
                .mapToObj(i -> {
                    NewPaper paper = papers.get(i);
                    boolean isHere = known.get(i)
                            .map(ids::contains)
                            .orElseGet(() -> paper.arxivId() == null
                                    && titles.contains(paper.title().toLowerCase(Locale.ROOT)));
                    return isHere
                            ? PreviewedPaper.Fate.HERE
                            : known.get(i).isPresent() ? PreviewedPaper.Fate.KNOWN : PreviewedPaper.Fate.NEW;
                })
                .toList();
    }

    void correct(Paper known, NewPaper corrected) {
        library.correct(known.id(), known.version(), corrected);
    }

    String title(PaperId id) {
        return library.find(List.of(id)).values().stream()
                .map(Paper::title)
                .findFirst()
                .orElse("");
    }

    ArxivPapers arxiv() {
        return arxiv;
    }

    BroughtPapers brought() {
        return brought;
    }

    Typesetter typesetter() {
        return typesetter;
    }
}
