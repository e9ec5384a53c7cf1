package app.diglot.intake.sources;

import app.diglot.intake.sources.SourceProblem.Kind;
import app.diglot.intake.sources.XmlStream.Start;
import app.diglot.shared.ArxivId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The format {@code oai_dc}: unqualified Dublin Core. Of its repeated elements arXiv writes the abstract as the first
 * description and the comment as one that starts with "Comment:"; the subjects are the categories' names, then MSC and ACM
 * classes; the first date is that of the first version, the last that of the last; an identifier is the paper's address, a DOI
 * or a journal reference.
 *
 * @see <a href="https://www.openarchives.org/OAI/openarchivesprotocol.html#dublincore">OAI-PMH: Dublin Core</a>
 */
final class OaiDublinCore implements OaiMetadata {

    private static final String COMMENT = "Comment:";

    private final SourceReader reader;
    private final List<String> authors = new ArrayList<>();
    private final List<String> categories = new ArrayList<>();
    private final List<String> classes = new ArrayList<>();
    private final List<String> unknownSubjects = new ArrayList<>();
    private String title = "";
    private String abstractText = "";
    private String comment = "";
    private String firstDate = "";
    private String lastDate = "";
    private @Nullable String licence;
    private @Nullable String doi;
    private @Nullable String journalReference;

    OaiDublinCore(SourceReader reader) {
        this.reader = reader;
    }

    @Override
    public void take(Start field, XmlStream xml) throws Broken {
        switch (field.name()) {
            case "title" -> title = xml.text();
            case "creator" -> reader.addAuthor(authors, SurnameFirst.turned(ArxivText.name(xml.text())));
            case "subject" -> subject(ArxivText.collapsed(xml.text()));
            case "description" -> description(xml.text());
            case "date" -> {
                lastDate = xml.text();
                firstDate = firstDate.isEmpty() ? lastDate : firstDate;
            }
            case "identifier" -> identifier(ArxivText.collapsed(xml.text()));
            case "rights" -> licence = ArxivText.address(xml.text()).orElse(licence);
            default -> {
                // type, language, source: the same for all
            }
        }
    }

    private void subject(String subject) {
        Optional<String> category = CategoryNames.categoryOf(subject);
        if (category.isPresent()) {
            categories.add(category.get());
        } else if (subject.codePoints().anyMatch(Character::isDigit)) {
            classes.addAll(Categories.classes(subject));
        } else if (unknownSubjects.size() < reader.limits().authors()) {
            unknownSubjects.add(subject);
        }
    }

    private void description(String text) {
        if (text.stripLeading().startsWith(COMMENT)) {
            comment = text.stripLeading().substring(COMMENT.length());
        } else if (abstractText.isEmpty()) {
            abstractText = text;
        }
    }

    private void identifier(String text) {
        if (text.startsWith("doi:")) {
            doi = text.substring("doi:".length());
        } else if (ArxivText.address(text).isEmpty()) {
            journalReference = ArxivText.prose(text);
        }
    }

    @Override
    public void handOver(ArxivId id, String place) {
        unknownSubjects.forEach(subject -> reader.problem(Kind.BAD_CATEGORY, place, subject));
        reader.take(
                IncomingPaper.titled(ArxivText.prose(title))
                        .arxivId(id)
                        .authors(authors)
                        .abstractText(ArxivText.prose(abstractText))
                        .comment(ArxivText.prose(comment))
                        .categories(categories)
                        .subjectClasses(classes)
                        .submitted(reader.date(firstDate, Dates.DAY, place))
                        .updated(reader.date(lastDate, Dates.DAY, place))
                        .licence(licence)
                        .doi(doi)
                        .journalReference(journalReference)
                        .build(),
                place);
    }
}
