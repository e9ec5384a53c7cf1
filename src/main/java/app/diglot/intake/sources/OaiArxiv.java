package app.diglot.intake.sources;

import app.diglot.intake.sources.XmlStream.Start;
import app.diglot.shared.ArxivId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The format {@code arXiv}: names in parts, dates to the day, no version.
 *
 * @see <a href="http://arxiv.org/OAI/arXiv.xsd">its schema</a>
 */
final class OaiArxiv implements OaiMetadata {

    private final SourceReader reader;
    private final List<String> authors = new ArrayList<>();
    private String created = "";
    private String updated = "";
    private String title = "";
    private String abstractText = "";
    private String comment = "";
    private Categories categories = Categories.of(List.of());
    private final List<String> classes = new ArrayList<>();
    private @Nullable String licence;
    private @Nullable String doi;
    private @Nullable String journalReference;

    OaiArxiv(SourceReader reader) {
        this.reader = reader;
    }

    @Override
    public void take(Start field, XmlStream xml) throws Broken {
        switch (field.name()) {
            case "created" -> created = xml.text();
            case "updated" -> updated = xml.text();
            case "authors" ->
                xml.children(author -> {
                    Name name = new Name();
                    xml.children(part -> name.take(part, xml));
                    reader.addAuthor(authors, name.whole());
                });
            case "title" -> title = xml.text();
            case "abstract" -> abstractText = xml.text();
            case "comments" -> comment = xml.text();
            case "categories" -> categories = Categories.listed(xml.text());
            case "msc-class", "acm-class" -> classes.addAll(Categories.classes(xml.text()));
            case "license" -> licence = ArxivText.address(xml.text()).orElse(null);
            case "doi" -> doi = ArxivText.collapsed(xml.text());
            case "journal-ref" -> journalReference = ArxivText.prose(xml.text());
            default -> {
                // the id, which the header has too; report numbers
            }
        }
    }

    @Override
    public void handOver(ArxivId id, String place) {
        reader.take(
                IncomingPaper.titled(ArxivText.prose(title))
                        .arxivId(id)
                        .authors(authors)
                        .abstractText(ArxivText.prose(abstractText))
                        .comment(ArxivText.prose(comment))
                        .categories(categories.categories())
                        .subjectClasses(Stream.concat(categories.classes().stream(), classes.stream())
                                .toList())
                        .submitted(reader.date(created, Dates.DAY, place))
                        .updated(reader.date(updated, Dates.DAY, place))
                        .licence(licence)
                        .doi(doi)
                        .journalReference(journalReference)
                        .build(),
                place);
    }

    /** A name in parts: forenames, key name, suffix. */
    private static final class Name {

        private String forenames = "";
        private String keyName = "";
        private String suffix = "";

        void take(Start part, XmlStream xml) throws Broken {
            switch (part.name()) {
                case "forenames" -> forenames = joined(forenames, xml.text());
                case "keyname" -> keyName = joined(keyName, xml.text());
                case "suffix" -> suffix = joined(suffix, xml.text());
                default -> {
                    // affiliations
                }
            }
        }

        String whole() {
            return ArxivText.name(joined(joined(forenames, keyName), suffix));
        }

        private static String joined(String first, String second) {
            return Stream.of(first, second).filter(part -> !part.isBlank()).collect(Collectors.joining(" "));
        }
    }
}
