package app.diglot.intake.sources;

/**
 * Papers as the Academic Graph API of Semantic Scholar gives them: one, a batch (with null for what it does not know) or a page
 * of search results.
 *
 * @see <a href="https://api.semanticscholar.org/api-docs/graph">Semantic Scholar: Academic Graph API</a>
 */
public final class SemanticScholarSource extends JsonSource {

    @Override
    Item item(SourceReader reader) {
        return new ScholarPaper(reader);
    }

    private static final class ScholarPaper extends JsonPaper {

        ScholarPaper(SourceReader reader) {
            super(reader);
        }

        @Override
        public void take(String name, JsonStream json) throws Broken {
            switch (name) {
                case "title" -> {
                    known();
                    title = json.text();
                }
                case "abstract" -> abstractText = json.text();
                case "authors" -> json.array(nothing -> json.object(part -> author(part, json)));
                case "externalIds" -> json.object(scheme -> externalId(scheme, json));
                case "venue" -> journal = journal.isEmpty() ? json.text() : journal;
                case "journal" -> json.object(part -> journal(part, json));
                case "year" -> date = json.text();
                default -> {
                    // counts, fields of study, references
                }
            }
        }

        private void author(String part, JsonStream json) throws Broken {
            if (part.equals("name")) {
                reader.addAuthor(authors, ArxivText.name(json.text()));
            }
        }

        private void externalId(String scheme, JsonStream json) throws Broken {
            switch (scheme) {
                case "ArXiv" -> arxivId(json.text());
                case "DOI" -> doi(json.text());
                default -> {
                    // DBLP, PubMed and the like
                }
            }
        }

        private void journal(String part, JsonStream json) throws Broken {
            switch (part) {
                case "name" -> journal = json.text().isEmpty() ? journal : json.text();
                case "volume" -> volume = json.text();
                case "pages" -> pages = json.text();
                default -> {
                    // nothing else is defined
                }
            }
        }
    }
}
