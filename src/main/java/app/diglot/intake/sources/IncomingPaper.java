package app.diglot.intake.sources;

import app.diglot.library.LicenceSource;
import app.diglot.library.NewPaper;
import app.diglot.library.Particulars;
import app.diglot.shared.ArxivId;
import app.diglot.shared.Language;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper as a source tells of it: Unicode for TeX accents and text macros, formulas as they are, runs of white space collapsed.
 * What a source does not tell is empty or null, never made up.
 *
 * @param arxivId with the version where the source names one
 * @param authors in order, each "forenames surname"
 * @param comment of the authors
 * @param categories of arXiv, the primary one first
 * @param subjectClasses MSC and ACM classes, as written
 * @param submitted when the first version came in; of a source that tells only the day, the start of that day, UTC
 * @param updated when the version named came in; likewise
 * @param licence an address
 * @param language of title and abstract: English for all of arXiv's sources, whose metadata is
 */
public record IncomingPaper(
        @Nullable ArxivId arxivId,
        String title,
        List<String> authors,
        String abstractText,
        String comment,
        List<String> categories,
        List<String> subjectClasses,
        @Nullable Instant submitted,
        @Nullable Instant updated,
        @Nullable String licence,
        @Nullable String doi,
        @Nullable String journalReference,
        Announcement announcement,
        Language language) {

    public IncomingPaper {
        authors = List.copyOf(authors);
        categories = List.copyOf(categories);
        subjectClasses = List.copyOf(subjectClasses);
    }

    /**
     * As the library takes it in.
     *
     * @param licenceSource who said so where a licence is named
     * @throws app.diglot.library.InvalidPaper where a field is empty that must not be, or longer than the library holds
     */
    public NewPaper forLibrary(LicenceSource licenceSource) {
        return new NewPaper(
                arxivId,
                title,
                authors,
                abstractText,
                comment,
                language,
                licence,
                new Particulars(
                        categories, doi, journalReference, submitted, updated, licence == null ? null : licenceSource));
    }

    /** The same paper, under a licence that another source told. */
    public IncomingPaper under(@Nullable String toldLicence) {
        return new IncomingPaper(
                arxivId,
                title,
                authors,
                abstractText,
                comment,
                categories,
                subjectClasses,
                submitted,
                updated,
                toldLicence,
                doi,
                journalReference,
                announcement,
                language);
    }

    /** The same paper, with the abstract that another source told. */
    public IncomingPaper withAbstract(String toldAbstract) {
        return new IncomingPaper(
                arxivId,
                title,
                authors,
                toldAbstract,
                comment,
                categories,
                subjectClasses,
                submitted,
                updated,
                licence,
                doi,
                journalReference,
                announcement,
                language);
    }

    public static IncomingPaperBuilder titled(String title) {
        return new IncomingPaperBuilder(title);
    }
}
