package app.diglot.library;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an archive tells of a paper beside its words. What it does not tell is empty or null.
 *
 * @param categories of arXiv, the primary one first
 * @param submitted when the first version came in
 * @param updated when the version at hand came in
 * @param licenceSource who said under which licence the paper stands
 */
public record Particulars(
        List<String> categories,
        @Nullable String doi,
        @Nullable String journalReference,
        @Nullable Instant submitted,
        @Nullable Instant updated,
        @Nullable LicenceSource licenceSource) {

    public static final Particulars NONE = new Particulars(List.of(), null, null, null, null, null);

    static final int LONGEST_DOI = 300;
    static final int LONGEST_REFERENCE = 1000;
    private static final int LONGEST_CATEGORIES = 1000;

    public Particulars {
        categories = List.copyOf(categories);
        require(String.join(" ", categories).length() <= LONGEST_CATEGORIES, "categories");
        require(categories.stream().noneMatch(category -> category.isEmpty() || category.contains(" ")), "categories");
        require(doi == null || doi.length() <= LONGEST_DOI, "doi");
        require(journalReference == null || journalReference.length() <= LONGEST_REFERENCE, "journal");
    }

    private static void require(boolean holds, String field) {
        if (!holds) {
            throw new InvalidPaper(field);
        }
    }
}
