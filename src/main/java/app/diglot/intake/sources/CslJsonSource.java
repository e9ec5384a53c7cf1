package app.diglot.intake.sources;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * CSL-JSON, as Zotero and citation tools export it.
 *
 * @see <a href="https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables">CSL: variables</a>
 */
public final class CslJsonSource extends JsonSource {

    @Override
    Item item(SourceReader reader) {
        return new CslItem(reader);
    }

    private static final class CslItem extends JsonPaper {

        CslItem(SourceReader reader) {
            super(reader);
        }

        @Override
        public void take(String name, JsonStream json) throws Broken {
            switch (name) {
                case "title" -> {
                    known();
                    title = json.text();
                }
                case "author" -> {
                    known();
                    json.array(nothing -> author(json));
                }
                case "abstract" -> abstractText = json.text();
                case "DOI" -> doi(json.text());
                case "URL", "number", "note", "archive_location" -> marked(json.text());
                case "container-title" -> journal = json.text();
                case "volume" -> volume = json.text();
                case "page" -> pages = json.text();
                case "language" -> language = json.text();
                case "issued" -> json.object(part -> issued(part, json));
                default -> {
                    // of no use here
                }
            }
        }

        private void author(JsonStream json) throws Broken {
            String[] parts = {"", "", "", "", ""};
            json.object(part -> {
                switch (part) {
                    case "given" -> parts[0] = json.text();
                    case "dropping-particle", "non-dropping-particle" -> parts[1] = json.text();
                    case "family" -> parts[2] = json.text();
                    case "suffix" -> parts[3] = json.text();
                    case "literal" -> parts[4] = json.text();
                    default -> {
                        // how to sort it
                    }
                }
            });
            reader.addAuthor(
                    authors,
                    ArxivText.name(
                            Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" "))));
        }

        // {"date-parts": [[2013, 1, 1]]} or {"raw": "2013"}
        private void issued(String part, JsonStream json) throws Broken {
            if (part.equals("date-parts")) {
                json.array(first -> json.array(year -> date = date.isEmpty() ? json.text() : date));
            } else if (part.equals("raw") || part.equals("literal")) {
                date = json.text();
            }
        }
    }
}
