package app.diglot.intake.sources;

import app.diglot.intake.sources.XmlStream.Start;
import app.diglot.shared.ArxivId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The format {@code arXivRaw}: all versions with the moment each came in, all authors in one text.
 *
 * @see <a href="http://arxiv.org/OAI/arXivRaw.xsd">its schema</a>
 */
final class OaiArxivRaw implements OaiMetadata {

    private static final Pattern VERSION = Pattern.compile("v([1-9]\\d{0,3})");

    private final SourceReader reader;
    private String firstDate = "";
    private String lastDate = "";
    private @Nullable Integer lastVersion;
    private String title = "";
    private String authors = "";
    private String abstractText = "";
    private String comment = "";
    private Categories categories = Categories.of(List.of());
    private final List<String> classes = new ArrayList<>();
    private @Nullable String licence;
    private @Nullable String doi;
    private @Nullable String journalReference;

    OaiArxivRaw(SourceReader reader) {
        this.reader = reader;
    }

    @Override
    public void take(Start field, XmlStream xml) throws Broken {
        switch (field.name()) {
            case "version" -> version(field.attribute("version"), xml);
            case "title" -> title = xml.text();
            case "authors" -> authors = xml.text(reader.limits().charactersOfAuthors());
            case "abstract" -> abstractText = xml.text();
            case "comments" -> comment = xml.text();
            case "categories" -> categories = Categories.listed(xml.text());
            case "msc-class", "acm-class" -> classes.addAll(Categories.classes(xml.text()));
            case "license" -> licence = ArxivText.address(xml.text()).orElse(null);
            case "doi" -> doi = ArxivText.collapsed(xml.text());
            case "journal-ref" -> journalReference = ArxivText.prose(xml.text());
            default -> {
                // the id, which the header has too; the submitter; report numbers
            }
        }
    }

    private void version(String written, XmlStream xml) throws Broken {
        xml.children(part -> {
            if (part.name().equals("date")) {
                lastDate = xml.text();
                firstDate = firstDate.isEmpty() ? lastDate : firstDate;
            }
        });
        Matcher version = VERSION.matcher(written);
        lastVersion = version.matches() ? Integer.valueOf(version.group(1)) : lastVersion;
    }

    @Override
    public void handOver(ArxivId id, String place) {
        reader.take(
                IncomingPaper.titled(ArxivText.prose(title))
                        .arxivId(new ArxivId(id.base(), lastVersion))
                        .authors(AuthorList.split(authors))
                        .abstractText(ArxivText.prose(abstractText))
                        .comment(ArxivText.prose(comment))
                        .categories(categories.categories())
                        .subjectClasses(classes)
                        .submitted(reader.date(firstDate, Dates.MAIL, place))
                        .updated(reader.date(lastDate, Dates.MAIL, place))
                        .licence(licence)
                        .doi(doi)
                        .journalReference(journalReference)
                        .build(),
                place);
    }
}
