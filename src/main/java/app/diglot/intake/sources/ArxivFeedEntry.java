package app.diglot.intake.sources;

import app.diglot.intake.sources.SourceProblem.Kind;
import app.diglot.intake.sources.XmlStream.Start;
import app.diglot.shared.ArxivId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A paper in arXiv's feeds: an item of RSS or an entry of Atom, which share arXiv's and Dublin Core's elements. */
final class ArxivFeedEntry {

    /** {@code arXiv:2203.01250v3 Announce Type: replace-cross Abstract: We consider …}. */
    private static final Pattern DESCRIPTION = Pattern.compile(
            "(?s)(?:arXiv:(?<id>\\S+) )?(?:Announce Type: (?<type>[\\w-]+) ?)?(?:Abstract: )?(?<text>.*)");

    private final SourceReader reader;
    private final List<String> terms = new ArrayList<>();
    private String id = "";
    private String link = "";
    private String title = "";
    private String description = "";
    private String type = "";
    private String creators = "";
    private String announced = "";
    private @Nullable String licence;
    private @Nullable String doi;
    private @Nullable String journalReference;

    ArxivFeedEntry(SourceReader reader) {
        this.reader = reader;
    }

    void take(Start field, XmlStream xml) throws Broken {
        switch (Namespaces.shortName(field)) {
            case "guid", "atom:id" -> id = xml.text().strip();
            case "link" -> link = xml.text().strip();
            case "atom:link" -> link = field.attribute("href");
            case "title", "atom:title" -> title = xml.text();
            case "description", "atom:summary" -> description = xml.text();
            case "category" -> terms.add(xml.text());
            case "atom:category" -> terms.add(field.attribute("term"));
            case "pubDate" -> announced = xml.text();
            case "arxiv:announce_type" -> type = xml.text().strip();
            case "arxiv:DOI", "arxiv:doi" -> doi = ArxivText.collapsed(xml.text());
            case "arxiv:journal_reference" -> journalReference = ArxivText.prose(xml.text());
            case "dc:rights" -> licence = ArxivText.address(xml.text()).orElse(null);
            case "dc:creator" ->
                creators = (creators.isEmpty() ? "" : creators + ", ")
                        + xml.text(reader.limits().charactersOfAuthors());
            default -> {
                // dates of the feed, not of the paper
            }
        }
    }

    /** When RSS says that it was announced; empty in Atom, where the feed has the date. */
    String announced() {
        return announced;
    }

    void handOver(int number) {
        Matcher parts = DESCRIPTION.matcher(ArxivText.collapsed(description));
        parts.matches(); // every part of it may be missing
        Optional<ArxivId> arxivId = Stream.of(
                        id, Optional.ofNullable(parts.group("id")).orElse(""), link)
                .flatMap(written -> ArxivId.parse(written).stream())
                .findFirst();
        String shown = arxivId.map(ArxivId::toString).orElse(id);
        String place = "item " + number + (shown.isBlank() ? "" : " (" + shown + ")");
        if (arxivId.isEmpty()) {
            reader.problem(Kind.BAD_ID, place, id);
        } else {
            String told =
                    type.isEmpty() ? Optional.ofNullable(parts.group("type")).orElse("") : type;
            reader.take(paper(arxivId.get(), parts.group("text"), announcement(told, place)), place);
        }
    }

    private IncomingPaper paper(ArxivId arxivId, String abstractText, Announcement announcement) {
        Categories categories = Categories.of(terms);
        return IncomingPaper.titled(ArxivText.prose(title))
                .arxivId(arxivId)
                .authors(AuthorList.split(creators))
                .abstractText(ArxivText.prose(abstractText))
                .categories(categories.categories())
                .subjectClasses(categories.classes())
                .licence(licence)
                .doi(doi)
                .journalReference(journalReference)
                .announcement(announcement)
                .build();
    }

    private Announcement announcement(String told, String place) {
        return switch (told) {
            case "new" -> Announcement.NEW;
            case "cross" -> Announcement.CROSS_LISTED;
            case "replace" -> Announcement.REPLACED;
            case "replace-cross" -> Announcement.REPLACED_CROSS_LISTED;
            default -> {
                reader.problem(Kind.UNKNOWN_ANNOUNCEMENT, place, told);
                yield Announcement.UNTOLD;
            }
        };
    }
}
