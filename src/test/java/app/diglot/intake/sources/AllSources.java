package app.diglot.intake.sources;

import java.util.List;

/** Every format that papers are read from. */
final class AllSources {

    static final List<Source> XML = List.of(new ArxivApiSource(), new ArxivFeedSource(), new OaiSource());

    static final List<Source> LIST = List.of(
            new ArxivApiSource(),
            new ArxivFeedSource(),
            new OaiSource(),
            new ListingMailSource(),
            new BibtexSource(),
            new RisSource(),
            new CslJsonSource(),
            new OpenAlexSource(),
            new SemanticScholarSource());

    private AllSources() {}
}
