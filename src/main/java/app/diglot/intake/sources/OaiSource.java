package app.diglot.intake.sources;

import app.diglot.intake.sources.SourceProblem.Kind;
import app.diglot.intake.sources.XmlStream.Start;
import app.diglot.shared.ArxivId;
import java.util.Optional;

/**
 * Answers of arXiv's OAI-PMH in the formats {@code arXiv}, {@code arXivRaw} and {@code oai_dc}. That nothing matched is an
 * answer without papers; every other error of the protocol refuses the request.
 *
 * @see <a href="https://www.openarchives.org/OAI/openarchivesprotocol.html">OAI-PMH 2.0, section 3.6 for the errors</a>
 * @see <a href="https://info.arxiv.org/help/oa/index.html">arXiv: OAI-PMH</a>
 */
public final class OaiSource extends XmlSource {

    @Override
    void document(XmlStream xml, Start root, SourceReader reader) throws Broken {
        if (!root.name().equals("OAI-PMH")) {
            throw xml.broken("is <" + root.name() + ">, not an answer of OAI-PMH");
        }
        Answer answer = new Answer(xml, reader);
        xml.children(answer::take);
        if (!answer.isAnswered) {
            throw xml.broken("holds no records");
        }
    }

    private static final class Answer {

        private final XmlStream xml;
        private final SourceReader reader;
        private int records;
        private boolean isAnswered;

        Answer(XmlStream xml, SourceReader reader) {
            this.xml = xml;
            this.reader = reader;
        }

        void take(Start element) throws Broken {
            switch (element.name()) {
                case "error" -> error(element.attribute("code"), ArxivText.collapsed(xml.text()));
                case "ListRecords", "GetRecord" -> {
                    isAnswered = true;
                    xml.children(this::part);
                }
                default -> {
                    // when and what was asked
                }
            }
        }

        private void error(String code, String text) {
            isAnswered = true;
            if (code.equals("noRecordsMatch")) {
                reader.more(null, 0);
            } else {
                reader.problem(Kind.REFUSED_BY_SOURCE, "error " + code, text);
            }
        }

        private void part(Start element) throws Broken {
            if (element.name().equals("record")) {
                Item item = new Item(++records);
                xml.children(item::take);
                item.handOver();
            } else if (element.name().equals("resumptionToken")) {
                more(element.attribute("completeListSize"), xml.text().strip());
            }
        }

        // An empty token means that this was the last part (OAI-PMH, section 3.5).
        private void more(String total, String token) {
            boolean isNumber = total.matches("\\d{1,18}");
            reader.more(token.isEmpty() ? null : token, isNumber ? Long.parseLong(total) : -1);
        }

        /** One record: its header, and its metadata in whichever format was asked for. */
        private final class Item {

            private final int number;
            private String identifier = "";
            private boolean isDeleted;
            private OaiMetadata metadata = new OaiMetadata.None();

            Item(int number) {
                this.number = number;
            }

            void take(Start element) throws Broken {
                if (element.name().equals("header")) {
                    isDeleted = element.attribute("status").equals("deleted");
                    xml.children(this::header);
                } else if (element.name().equals("metadata")) {
                    xml.children(this::metadata);
                }
            }

            private void header(Start element) throws Broken {
                if (element.name().equals("identifier")) {
                    identifier = xml.text().strip();
                }
            }

            private void metadata(Start format) throws Broken {
                OaiMetadata found = switch (format.name()) {
                    case "arXiv" -> new OaiArxiv(reader);
                    case "arXivRaw" -> new OaiArxivRaw(reader);
                    case "dc" -> new OaiDublinCore(reader);
                    default -> throw xml.broken("has metadata in <" + format.name() + ">, which is not known here");
                };
                metadata = found;
                xml.children(field -> found.take(field, xml));
            }

            void handOver() {
                Optional<ArxivId> id = ArxivId.parse(identifier);
                String place =
                        "record " + number + " (" + id.map(ArxivId::toString).orElse(identifier) + ")";
                if (id.isEmpty()) {
                    reader.problem(Kind.BAD_ID, place, identifier);
                } else if (isDeleted) {
                    reader.deleted(id.get());
                } else {
                    metadata.handOver(id.get(), place);
                }
            }
        }
    }
}
