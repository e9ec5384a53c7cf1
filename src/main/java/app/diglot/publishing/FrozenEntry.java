package app.diglot.publishing;

import app.diglot.shared.ArxivId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A paper in a published digest.
 *
 * @param comment what its authors add, such as "20 pages, 7 tables"; may be empty
 * @param licence the address of the paper's licence
 * @param annotations on its title and abstract, in the order of the text
 */
public record FrozenEntry(
        UUID id,
        @Nullable ArxivId arxiv,
        List<String> authors,
        String comment,
        @Nullable String licence,
        FrozenText title,
        FrozenText abstractText,
        List<FrozenAnnotation> annotations,
        @Nullable FrozenText note,
        @Nullable FrozenText takeaways) {

    public FrozenEntry {
        authors = List.copyOf(authors);
        annotations = List.copyOf(annotations);
    }

    /** The entry's part of the page's address: its arXiv id, or its own where it has none. */
    public String anchor() {
        return arxiv == null
                ? "entry-" + id.toString().substring(0, 8)
                : "arxiv-" + arxiv.base().replace('/', '-');
    }

    public Optional<ArxivId> arxivId() {
        return Optional.ofNullable(arxiv);
    }

    /** All its texts, in the order of the page. */
    public Stream<FrozenText> texts() {
        return Stream.of(
                        Stream.of(title, abstractText),
                        annotations.stream().map(FrozenAnnotation::body),
                        Stream.of(Optional.ofNullable(note), Optional.ofNullable(takeaways))
                                .flatMap(Optional::stream))
                .flatMap(texts -> texts);
    }

    FrozenEntry map(UnaryOperator<FrozenText> change) {
        return new FrozenEntry(
                id,
                arxiv,
                authors,
                comment,
                licence,
                change.apply(title),
                change.apply(abstractText),
                annotations.stream().map(annotation -> annotation.map(change)).toList(),
                note == null ? null : change.apply(note),
                takeaways == null ? null : change.apply(takeaways));
    }

    FrozenEntry withAnnotations(List<FrozenAnnotation> changed) {
        return new FrozenEntry(id, arxiv, authors, comment, licence, title, abstractText, changed, note, takeaways);
    }

    /** What stands, with the texts and public notes that are new beside it. */
    FrozenEntry adding(FrozenEntry fresh) {
        Map<UUID, FrozenAnnotation> standing =
                annotations.stream().collect(Collectors.toMap(FrozenAnnotation::id, annotation -> annotation));
        Stream<FrozenAnnotation> withdrawn = annotations.stream()
                .filter(annotation ->
                        fresh.annotations.stream().noneMatch(known -> known.id().equals(annotation.id())));
        List<FrozenAnnotation> all = Stream.concat(
                        fresh.annotations.stream()
                                .map(annotation -> standing.getOrDefault(annotation.id(), annotation)),
                        withdrawn)
                .toList();
        return new FrozenEntry(
                id,
                arxiv,
                authors,
                comment,
                licence,
                title,
                abstractText,
                all,
                note == null ? fresh.note : note,
                takeaways == null ? fresh.takeaways : takeaways);
    }

    /** Whether one of its texts has this key. */
    boolean holds(String key) {
        return texts().map(FrozenText::key).anyMatch(known -> Objects.equals(known, key));
    }
}
