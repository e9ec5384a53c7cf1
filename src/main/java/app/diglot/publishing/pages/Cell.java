package app.diglot.publishing.pages;

import app.diglot.shared.Html;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text in one column.
 *
 * @param column the language of the column
 * @param lang the language of the blocks; another one where a translation is missing and the source stands in for it
 * @param blocks its paragraphs; none where there is nothing to show but the mark
 */
public record Cell(
        String column,
        String lang,
        List<Html> blocks,
        @Nullable StateMark mark) {}
