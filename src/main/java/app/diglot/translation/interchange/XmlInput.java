package app.diglot.translation.interchange;

import app.diglot.translation.interchange.BadFile.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a file element by element: the outer ones one after the other, those that fit into memory as a whole. */
final class XmlInput {

    private static final int DEEPEST = 64;
    private static final int LARGEST_ELEMENT = 1 << 24;
    private static final int MOST_ELEMENTS = 1 << 18;
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;
    private final Map<XmlElement, Place> places = new IdentityHashMap<>();
    private int depth;
    private int room;

    private record Place(int line, int column) {}

    private XmlInput(XMLStreamReader reader) {
        this.reader = reader;
    }

    /** At the root element. */
    static XmlInput open(InputStream bytes) throws IOException, BadFile {
        InputStream clean = Prologue.withoutDocumentType(bytes);
        XmlInput input;
        try {
            input = new XmlInput(FACTORY.createXMLStreamReader(clean));
        } catch (XMLStreamException | RuntimeException e) {
            throw malformed(e, 1, 1);
        }
        while (input.advance() != XMLStreamConstants.START_ELEMENT) {
            // declaration, comments
        }
        return input;
    }

    /** Of the element just started. */
    String localName() {
        return reader.getLocalName();
    }

    String namespace() {
        return Objects.requireNonNullElse(reader.getNamespaceURI(), "");
    }

    Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            String prefix = reader.getNamespacePrefix(i);
            attributes.put(
                    prefix == null ? XMLConstants.XMLNS_ATTRIBUTE : XMLConstants.XMLNS_ATTRIBUTE + ":" + prefix,
                    Objects.requireNonNullElse(reader.getNamespaceURI(i), ""));
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(
                    qualified(reader.getAttributePrefix(i), reader.getAttributeLocalName(i)),
                    reader.getAttributeValue(i));
        }
        return attributes;
    }

    /** Goes to the next element right within the one that is open; false behind its end tag. */
    boolean nextChild() throws BadFile {
        for (int event = advance(); event != XMLStreamConstants.END_ELEMENT; event = advance()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (isText(event) && !reader.isWhiteSpace()) {
                throw bad(Reason.MISPLACED, "text");
            }
        }
        return false;
    }

    /** The element just started, as a whole; leaves it behind. Forgets the places of the one before. */
    XmlElement element() throws BadFile {
        places.clear();
        room = LARGEST_ELEMENT;
        return tree();
    }

    private XmlElement tree() throws BadFile {
        if (places.size() == MOST_ELEMENTS) {
            throw bad(Reason.TOO_LARGE, localName());
        }
        String name = qualified(reader.getPrefix(), localName());
        String namespace = namespace();
        Map<String, String> attributes = attributes();
        Place place = place();
        List<XmlContent> content = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int event = advance(); event != XMLStreamConstants.END_ELEMENT; event = advance()) {
            if (isText(event)) {
                append(text);
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                flush(text, content);
                content.add(tree());
            }
        }
        flush(text, content);
        XmlElement element = new XmlElement(namespace, name, attributes, content);
        places.put(element, place);
        return element;
    }

    private void append(StringBuilder text) throws BadFile {
        room -= reader.getTextLength();
        if (room < 0) {
            throw bad(Reason.TOO_LARGE, "text");
        }
        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }

    private static void flush(StringBuilder text, List<XmlContent> content) {
        if (!text.isEmpty()) {
            content.add(new XmlText(text.toString()));
            text.setLength(0);
        }
    }

    /** Reads on to the end, so that what does not belong there is noticed. */
    void end() throws BadFile {
        while (hasNext()) {
            advance();
        }
    }

    /** At what was read last. */
    BadFile bad(Reason reason, String detail) {
        return new BadFile(place().line(), place().column(), reason, detail);
    }

    /** At an element of the last {@link #element()}. */
    BadFile bad(XmlElement element, Reason reason, String detail) {
        Place place = Optional.ofNullable(places.get(element)).orElseGet(this::place);
        return new BadFile(place.line(), place.column(), reason, detail);
    }

    private Place place() {
        Location location = reader.getLocation();
        return new Place(Math.max(1, location.getLineNumber()), Math.max(1, location.getColumnNumber()));
    }

    private static String qualified(String prefix, String local) {
        return prefix == null || prefix.isEmpty() ? local : prefix + ":" + local;
    }

    private static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    private int advance() throws BadFile {
        if (!hasNext()) {
            throw bad(Reason.MALFORMED, "ended early");
        }
        int event = next();
        switch (event) {
            case XMLStreamConstants.DTD -> throw bad(Reason.OWN_DOCUMENT_TYPE, "DOCTYPE");
            case XMLStreamConstants.ENTITY_REFERENCE -> throw bad(Reason.MALFORMED, "unknown entity");
            case XMLStreamConstants.START_ELEMENT -> {
                if (++depth > DEEPEST) {
                    throw bad(Reason.TOO_LARGE, "too deep");
                }
            }
            case XMLStreamConstants.END_ELEMENT -> depth--;
            default -> {
                // text, comments, processing instructions
            }
        }
        return event;
    }

    private boolean hasNext() throws BadFile {
        try {
            return reader.hasNext();
        } catch (XMLStreamException | RuntimeException e) {
            throw malformed(e, place().line(), place().column());
        }
    }

    // The JDK's parser throws other exceptions than its own for some malformed bytes; here they all mean the same.
    private int next() throws BadFile {
        try {
            return reader.next();
        } catch (XMLStreamException | RuntimeException e) {
            throw malformed(e, place().line(), place().column());
        }
    }

    /** The parser's message without the position, which it puts on a line before. */
    private static BadFile malformed(Exception cause, int line, int column) {
        String message =
                Objects.requireNonNullElse(cause.getMessage(), cause.getClass().getSimpleName());
        BadFile bad = new BadFile(
                line,
                column,
                Reason.MALFORMED,
                message.substring(message.lastIndexOf('\n') + 1).replace("Message: ", ""));
        bad.initCause(cause);
        return bad;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        // The JDK counts each &lt; of the document towards its limits for entities; others than XML's own five cannot
        // occur.
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", 0);
        factory.setProperty("jdk.xml.totalEntitySizeLimit", 0);
        factory.setProperty("jdk.xml.entityExpansionLimit", 0);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }
}
