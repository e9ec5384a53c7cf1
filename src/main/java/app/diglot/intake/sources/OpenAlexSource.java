package app.diglot.intake.sources;

import java.util.TreeMap;

/**
 * Works as OpenAlex gives them: one, or a page of results. The abstract comes as an index of its words.
 *
 * @see <a href="https://docs.openalex.org/api-entities/works/work-object">OpenAlex: the work object</a>
 */
public final class OpenAlexSource extends JsonSource {

    @Override
    Item item(SourceReader reader) {
        return new Work(reader);
    }

    private static final class Work extends JsonPaper {

        Work(SourceReader reader) {
            super(reader);
        }

        @Override
        public void take(String name, JsonStream json) throws Broken {
            switch (name) {
                case "title", "display_name" -> {
                    known();
                    title = json.text().isEmpty() ? title : json.text();
                }
                case "authorships" -> json.array(nothing -> author(json));
                case "abstract_inverted_index" -> abstractText = unfolded(json);
                case "doi" -> doi(json.text());
                case "ids" -> json.object(scheme -> marked(json.text()));
                case "primary_location" -> json.object(part -> primaryLocation(part, json));
                case "locations" -> json.array(nothing -> json.object(part -> address(part, json)));
                case "biblio" -> json.object(part -> biblio(part, json));
                case "publication_year" -> date = json.text();
                case "language" -> language = json.text();
                default -> {
                    // topics, citations, counts
                }
            }
        }

        private void author(JsonStream json) throws Broken {
            String[] name = {"", ""};
            json.object(part -> {
                if (part.equals("author")) {
                    json.object(of -> name[0] = of.equals("display_name") ? json.text() : name[0]);
                } else if (part.equals("raw_author_name")) {
                    name[1] = json.text();
                }
            });
            reader.addAuthor(authors, ArxivText.name(name[0].isBlank() ? name[1] : name[0]));
        }

        private void primaryLocation(String part, JsonStream json) throws Broken {
            if (part.equals("source")) {
                json.object(of -> journal = of.equals("display_name") ? json.text() : journal);
            } else {
                address(part, json);
            }
        }

        private void address(String part, JsonStream json) throws Broken {
            if (part.equals("landing_page_url") || part.equals("pdf_url")) {
                marked(json.text());
            }
        }

        private void biblio(String part, JsonStream json) throws Broken {
            switch (part) {
                case "volume" -> volume = json.text();
                case "first_page" -> pages = json.text() + (pages.isEmpty() ? "" : "–" + pages);
                case "last_page" -> pages = pages.isEmpty() ? json.text() : pages + "–" + json.text();
                default -> {
                    // the issue
                }
            }
        }

        /** {@code {"word": [0, 7], …}}: each word with the places where it stands, counted from 0. */
        private String unfolded(JsonStream json) throws Broken {
            TreeMap<Integer, String> words = new TreeMap<>();
            json.object(word -> json.array(nothing -> {
                String place = json.text();
                if (words.size() > reader.limits().characters()) {
                    reader.cut();
                } else if (place.matches("\\d{1,9}")) {
                    words.put(Integer.valueOf(place), word);
                }
            }));
            StringBuilder text = new StringBuilder();
            for (String word : words.values()) {
                if (text.length() + word.length() > reader.limits().characters()) {
                    reader.cut();
                    break;
                }
                text.append(word).append(' ');
            }
            return text.toString();
        }
    }
}
