package app.diglot.publishing.pages;

import app.diglot.shared.Html;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper on the page.
 *
 * @param arxiv its arXiv id with version, if it has one
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
        Html comment,
        @Nullable String licence,
        Row abstractText,
        List<Note> notes,
        List<Row> note,
        List<Row> takeaways,
        List<CorrectionPart> corrected,
        String correct) {

    public boolean isTitleMarked() {
        return title.cells().stream()
                .anyMatch(cell -> cell.mark() != null && !cell.blocks().isEmpty());
    }
}
