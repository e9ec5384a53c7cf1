package app.diglot.library;

import app.diglot.shared.ArxivId;
import app.diglot.shared.Language;
import app.diglot.shared.WhiteSpace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a paper when it comes in. Runs of white space collapse, as arXiv wraps titles and abstracts by hand.
 *
 * @param authors in the order of the paper
 * @param comment the authors' own ("20 pages, 12 figures"), empty where there is none
 * @param language of title and abstract
 * @param licence an address
 */
public record NewPaper(
        @Nullable ArxivId arxivId,
        String title,
        List<String> authors,
        String abstractText,
        String comment,
        Language language,
        @Nullable String licence,
        Particulars particulars) {

    public static final int LONGEST_TITLE = 1000;
    public static final int LONGEST_ABSTRACT = 50_000;
    public static final int LONGEST_AUTHOR = 300;
    public static final int LONGEST_COMMENT = 2000;
    public static final int MOST_AUTHORS = 5000;

    public NewPaper {
        title = collapsed(title);
        abstractText = collapsed(abstractText);
        comment = collapsed(comment);
        authors = authors.stream()
                .map(NewPaper::collapsed)
                .filter(name -> !name.isEmpty())
                .toList();
        require(!title.isEmpty() && title.length() <= LONGEST_TITLE, "title");
        require(abstractText.length() <= LONGEST_ABSTRACT, "abstract");
        require(comment.length() <= LONGEST_COMMENT, "comment");
        require(authors.size() <= MOST_AUTHORS, "authors");
        require(authors.stream().allMatch(name -> name.length() <= LONGEST_AUTHOR), "author");
    }

    /** A paper of which no more is known than its words. */
    public NewPaper(
            @Nullable ArxivId arxivId,
            String title,
            List<String> authors,
            String abstractText,
            String comment,
            Language language,
            @Nullable String licence) {
        this(arxivId, title, authors, abstractText, comment, language, licence, Particulars.NONE);
    }

    private static String collapsed(String text) {
        return WhiteSpace.collapsed(text.replace("\0", ""));
    }

    private static void require(boolean holds, String field) {
        if (!holds) {
            throw new InvalidPaper(field);
        }
    }
}
