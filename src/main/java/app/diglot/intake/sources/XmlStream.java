package app.diglot.intake.sources;

import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * XML as it comes: no document type, so no entity but XML's own five and nothing from outside; bounded depth and text.
 * Positions are those of the parser: lines from 1.
 */
final class XmlStream {

    private static final int DEEPEST = 64;
    private static final String MESSAGE = "Message: ";
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;
    private final SourceReader source;
    private int depth;

    /** A start tag. Attributes by local name; of two with one name the last. */
    record Start(String namespace, String name, Map<String, String> attributes) {

        boolean is(String wantedNamespace, String wantedName) {
            return namespace.equals(wantedNamespace) && name.equals(wantedName);
        }

        String attribute(String attribute) {
            return attributes.getOrDefault(attribute, "").strip();
        }
    }

    /** Reads one element that has just started; what it leaves of it is skipped. */
    @FunctionalInterface
    interface Child {
        void read(Start start) throws Broken;
    }

    /** @param source is told of texts that are cut at its limit */
    XmlStream(InputStream bytes, SourceReader source) throws Broken {
        this.source = source;
        try {
            this.reader = FACTORY.createXMLStreamReader(bytes);
        } catch (XMLStreamException | RuntimeException e) {
            throw broken(1, e);
        }
    }

    Start root() throws Broken {
        int event = advance();
        while (event != XMLStreamConstants.START_ELEMENT) {
            event = advance();
        }
        return start();
    }

    /** Reads the elements right within the one just started, up to its end tag. */
    void children(Child each) throws Broken {
        int parent = depth;
        for (int event = advance(); depth >= parent; event = advance()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                int child = depth;
                each.read(start());
                while (depth >= child) {
                    advance();
                }
            }
        }
    }

    /** Reads on behind the root element, so that what does not belong there is noticed. */
    void end() throws Broken {
        while (hasNext()) {
            advance();
        }
    }

    /** The text of the element just started, with that of the elements in it; leaves it behind. */
    String text() throws Broken {
        return text(source.limits().characters());
    }

    /** As {@link #text()}, of another longest length. */
    String text(int longest) throws Broken {
        int within = depth;
        StringBuilder text = new StringBuilder();
        for (int event = advance(); depth >= within; event = advance()) {
            if (isText(event)) {
                int room = Math.min(reader.getTextLength(), longest - text.length());
                text.append(reader.getTextCharacters(), reader.getTextStart(), room);
                if (room < reader.getTextLength()) {
                    source.cut();
                }
            }
        }
        return text.toString();
    }

    Broken broken(String message) {
        return new Broken(line(), message);
    }

    private int line() {
        return Math.max(1, reader.getLocation().getLineNumber());
    }

    private static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    private int advance() throws Broken {
        if (!hasNext()) {
            throw broken("ended early");
        }
        int event = next();
        switch (event) {
            case XMLStreamConstants.DTD -> throw broken("has a document type");
            case XMLStreamConstants.ENTITY_REFERENCE -> throw broken("has an unknown entity");
            case XMLStreamConstants.START_ELEMENT -> {
                if (++depth > DEEPEST) {
                    throw broken("is nested too deeply");
                }
            }
            case XMLStreamConstants.END_ELEMENT -> depth--;
            default -> {
                // text, comments, processing instructions
            }
        }
        return event;
    }

    private boolean hasNext() throws Broken {
        try {
            return reader.hasNext();
        } catch (XMLStreamException | RuntimeException e) {
            throw broken(line(), e);
        }
    }

    // The JDK's parser throws other exceptions than its own for some malformed bytes; here they all mean the same.
    private int next() throws Broken {
        try {
            return reader.next();
        } catch (XMLStreamException | RuntimeException e) {
            throw broken(line(), e);
        }
    }

    private Start start() {
        Map<String, String> attributes = IntStream.range(0, reader.getAttributeCount())
                .boxed()
                .collect(Collectors.toMap(
                        reader::getAttributeLocalName, reader::getAttributeValue, (first, last) -> last));
        return new Start(Objects.requireNonNullElse(reader.getNamespaceURI(), ""), reader.getLocalName(), attributes);
    }

    /** The parser's message without the position, which it puts on a line before. */
    private static Broken broken(int line, Exception cause) {
        String message =
                Objects.requireNonNullElse(cause.getMessage(), cause.getClass().getSimpleName());
        return new Broken(
                line,
                message.lines()
                        .filter(part -> part.startsWith(MESSAGE))
                        .map(part -> part.substring(MESSAGE.length()))
                        .findFirst()
                        .orElse(message));
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }
}
