package app.diglot.intake.sources;

import java.util.Optional;

/** The formats that people bring papers in. */
public enum Format {
    BIBTEX,
    RIS,
    CSL_JSON,
    OPENALEX,
    SEMANTIC_SCHOLAR,
    ARXIV_API,
    ARXIV_FEED,
    OAI_PMH,
    LISTING_MAIL;

    /** What reads it. */
    public Source source() {
        return switch (this) {
            case BIBTEX -> new BibtexSource();
            case RIS -> new RisSource();
            case CSL_JSON -> new CslJsonSource();
            case OPENALEX -> new OpenAlexSource();
            case SEMANTIC_SCHOLAR -> new SemanticScholarSource();
            case ARXIV_API -> new ArxivApiSource();
            case ARXIV_FEED -> new ArxivFeedSource();
            case OAI_PMH -> new OaiSource();
            case LISTING_MAIL -> new ListingMailSource();
        };
    }

    /** The format that bytes look like, by what stands at their beginning; empty where they look like none. */
    public static Optional<Format> recognise(byte[] bytes) {
        return new FormatMarks(bytes).format();
    }
}
