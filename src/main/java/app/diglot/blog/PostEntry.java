package app.diglot.blog;

import app.diglot.shared.ArxivId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A paper in a post.
 *
 * @param title one line, not empty
 * @param summary the abstract: paragraphs of one line each, an empty line between them; may be empty
 * @param comment the authors' comment, one line; may be empty
 * @param screenshots paths beside the post
 */
public record PostEntry(
        PostText title,
        Optional<PostText> titleTranslation,
        List<String> authors,
        PostText summary,
        Optional<PostText> summaryTranslation,
        Optional<ArxivId> arxivId,
        String comment,
        List<Passage> passages,
        List<ScreenshotPath> screenshots) {

    public PostEntry {
        title = title.with(CleanText::line);
        if (title.words().isEmpty()) {
            throw new IllegalArgumentException("an entry needs a title");
        }
        titleTranslation =
                titleTranslation.map(text -> text.with(CleanText::line)).flatMap(PostText::asTranslation);
        authors = authors.stream()
                .map(CleanText::line)
                .filter(Predicate.not(String::isEmpty))
                .toList();
        summary = summary.with(CleanText::paragraphs);
        summaryTranslation =
                summaryTranslation.map(text -> text.with(CleanText::paragraphs)).flatMap(PostText::asTranslation);
        comment = CleanText.line(comment);
        passages = List.copyOf(passages);
        screenshots = List.copyOf(screenshots);
    }

    /** A paper as it came, with nothing of the editors. */
    public static PostEntry plain(
            String title, List<String> authors, String summary, Optional<ArxivId> arxivId, String comment) {
        return new PostEntry(
                PostText.written(title),
                Optional.empty(),
                authors,
                PostText.written(summary),
                Optional.empty(),
                arxivId,
                comment,
                List.of(),
                List.of());
    }

    /** Of its title, its abstract and what the editors said. */
    public Stream<PostText> translations() {
        return Stream.concat(
                Stream.of(titleTranslation, summaryTranslation).flatMap(Optional::stream),
                passages.stream().map(Passage::translation).flatMap(Optional::stream));
    }

    public PostEntry withTranslations(Optional<PostText> ofTitle, Optional<PostText> ofSummary) {
        return new PostEntry(title, ofTitle, authors, summary, ofSummary, arxivId, comment, passages, screenshots);
    }

    public PostEntry withPassages(List<Passage> others) {
        return new PostEntry(
                title, titleTranslation, authors, summary, summaryTranslation, arxivId, comment, others, screenshots);
    }

    public PostEntry withScreenshots(List<ScreenshotPath> others) {
        return new PostEntry(
                title, titleTranslation, authors, summary, summaryTranslation, arxivId, comment, passages, others);
    }
}
