package app.diglot.publishing.pages;

import app.diglot.shared.Html;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A paper on the page.
 *
 * @param arxiv its arXiv id with version, if it has one
 * @param newer the number of a later version that arXiv has by now
 * @param plainTitle the title without marks, for the table of contents
 * @param correct where the desk opens it for a correction
 * @param corrected what readers are told about changes after publishing
 */
public record EntryPart(
        String anchor,
        int number,
        Row title,
        Row plainTitle,
        String authors,
        @Nullable String arxiv,
        @Nullable String arxivHref,
        @Nullable Integer newer,
        @Nullable String newerHref,
        Html comment,
        @Nullable String licence,
        Row abstractText,
        List<Note> notes,
        List<Row> note,
        List<Row> takeaways,
        List<CorrectionPart> corrected,
        String correct) {

    /** Whether the title has come less far, or further, than the abstract, whose mark stands for both otherwise. */
    public boolean isTitleMarked() {
        return IntStream.range(0, title.cells().size())
                .anyMatch(i -> !title.cells().get(i).blocks().isEmpty()
                        && !Objects.equals(
                                title.cells().get(i).mark(),
                                abstractText.cells().get(i).mark()));
    }
}
