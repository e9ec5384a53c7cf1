package app.diglot.intake.sources;

import app.diglot.intake.sources.SourceProblem.Kind;
import app.diglot.intake.sources.XmlStream.Start;
import app.diglot.shared.ArxivId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The answers of arXiv's API: Atom with arXiv's own elements. An error is a feed with one entry whose id says so.
 *
 * @see <a href="https://info.arxiv.org/help/api/user-manual.html">arXiv API User's Manual</a>
 */
public final class ArxivApiSource extends XmlSource {

    private static final String OPEN_SEARCH = "http://a9.com/-/spec/opensearch/1.1/";
    private static final String ABS = "/abs/";
    private static final String ERROR = "/api/errors#";

    @Override
    void document(XmlStream xml, Start root, SourceReader reader) throws Broken {
        if (!root.is(Namespaces.ATOM, "feed")) {
            throw xml.broken("is <" + root.name() + ">, not an Atom feed");
        }
        int[] entries = {0};
        xml.children(child -> {
            if (child.is(Namespaces.ATOM, "entry")) {
                Entry entry = new Entry(reader);
                xml.children(field -> entry.take(field, xml));
                entry.handOver(++entries[0]);
            } else if (child.is(OPEN_SEARCH, "totalResults")) {
                reader.more(null, total(xml.text()));
            }
        });
    }

    private static long total(String text) {
        try {
            return Long.parseLong(text.strip());
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** One entry, as its elements come. */
    private static final class Entry {

        private final SourceReader reader;
        private final List<String> authors = new ArrayList<>();
        private final List<String> terms = new ArrayList<>();
        private String id = "";
        private String title = "";
        private String summary = "";
        private String comment = "";
        private String published = "";
        private String updated = "";
        private @Nullable String doi;
        private @Nullable String journalReference;

        Entry(SourceReader reader) {
            this.reader = reader;
        }

        void take(Start field, XmlStream xml) throws Broken {
            switch (Namespaces.shortName(field)) {
                case "atom:id" -> id = xml.text().strip();
                case "atom:title" -> title = xml.text();
                case "atom:summary" -> summary = xml.text();
                case "atom:published" -> published = xml.text();
                case "atom:updated" -> updated = xml.text();
                case "atom:author" -> xml.children(part -> author(part, xml));
                case "atom:category" -> terms.add(field.attribute("term"));
                case "arxiv:primary_category" -> terms.addFirst(field.attribute("term"));
                case "arxiv:comment" -> comment = xml.text();
                case "arxiv:doi" -> doi = ArxivText.collapsed(xml.text());
                case "arxiv:journal_ref" -> journalReference = ArxivText.prose(xml.text());
                default -> {
                    // links, affiliations and what is not of this format
                }
            }
        }

        private void author(Start part, XmlStream xml) throws Broken {
            if (part.is(Namespaces.ATOM, "name")) {
                reader.addAuthor(authors, ArxivText.name(xml.text()));
            }
        }

        void handOver(int number) {
            String shown = id.contains(ABS) ? id.substring(id.lastIndexOf(ABS) + ABS.length()) : "";
            String place = "entry " + number + (shown.isBlank() ? "" : " (" + shown + ")");
            Optional<ArxivId> arxivId = ArxivId.parse(id);
            if (id.contains(ERROR)) {
                reader.problem(Kind.REFUSED_BY_SOURCE, place, ArxivText.collapsed(summary));
            } else if (arxivId.isEmpty()) {
                reader.problem(Kind.BAD_ID, place, id);
            } else {
                reader.take(paper(arxivId.get(), place), place);
            }
        }

        private IncomingPaper paper(ArxivId arxivId, String place) {
            Categories categories = Categories.of(terms);
            return IncomingPaper.titled(ArxivText.prose(title))
                    .arxivId(arxivId)
                    .authors(authors)
                    .abstractText(ArxivText.prose(summary))
                    .comment(ArxivText.prose(comment))
                    .categories(categories.categories())
                    .subjectClasses(categories.classes())
                    .submitted(reader.date(published, Dates.INTERNET, place))
                    .updated(reader.date(updated, Dates.INTERNET, place))
                    .doi(doi)
                    .journalReference(journalReference)
                    .build();
        }
    }
}
