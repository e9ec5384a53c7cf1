package app.diglot.library;

import static java.util.stream.Collectors.toMap;

import app.diglot.library.PaperRepository.KnownRow;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which papers of the library incoming ones are. DOIs are the same in capital and small letters. */
record Identities(Map<String, PaperId> byArxivBase, Map<String, PaperId> byDoi) {

    static Identities of(Collection<NewPaper> incoming, PaperRepository papers) {
        return new Identities(
                known(incoming, Identities::arxivBase, papers::knownByArxivBase),
                known(incoming, Identities::doi, papers::knownByDoi));
    }

    List<Optional<PaperId>> of(List<NewPaper> incoming) {
        return incoming.stream().map(this::of).toList();
    }

    private Optional<PaperId> of(NewPaper paper) {
        return arxivBase(paper)
                .flatMap(base -> Optional.ofNullable(byArxivBase.get(base)))
                .or(() -> doi(paper).flatMap(doi -> Optional.ofNullable(byDoi.get(doi))));
    }

    private static Map<String, PaperId> known(
            Collection<NewPaper> incoming,
            Function<NewPaper, Optional<String>> name,
            Function<Collection<String>, List<KnownRow>> query) {
        List<String> names = incoming.stream()
                .flatMap(paper -> name.apply(paper).stream())
                .distinct()
                .toList();
        Stream<KnownRow> found = names.isEmpty() ? Stream.empty() : query.apply(names).stream();
        // Where two papers have one DOI, the older one is meant.
        return found.collect(toMap(KnownRow::name, row -> new PaperId(row.id()), (younger, older) -> older));
    }

    private static Optional<String> arxivBase(NewPaper paper) {
        return Optional.ofNullable(paper.arxivId()).map(id -> id.base());
    }

    private static Optional<String> doi(NewPaper paper) {
        return paper.arxivId() == null
                ? Optional.ofNullable(paper.particulars().doi())
                        .map(doi -> doi.toLowerCase(Locale.ROOT))
                        .filter(doi -> !doi.isBlank())
                : Optional.empty();
    }
}
