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
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads a file element by element: the outer ones one after the other, those that fit into memory as a whole. */
final class XmlInput {

    private static final int LARGEST_ELEMENT = 1 << 24;
    private static final int MOST_ELEMENTS = 1 << 18;

    private final XmlEvents events;
    private final XMLStreamReader reader;
    private final IdentityHashMap<XmlElement, Place> places = new IdentityHashMap<>();
    private int room;

    private record Place(int line, int column) {}

    private XmlInput(XmlEvents events) {
        this.events = events;
        this.reader = events.reader();
    }

    /** At the root element. */
    static XmlInput open(InputStream bytes) throws IOException, BadFile {
        XmlEvents events = new XmlEvents(Prologue.withoutDocumentType(bytes));
        int event = events.advance();
        while (event != XMLStreamConstants.START_ELEMENT) {
            event = events.advance();
        }
        return new XmlInput(events);
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
        for (int event = events.advance(); event != XMLStreamConstants.END_ELEMENT; event = events.advance()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (XmlEvents.isText(event) && !reader.isWhiteSpace()) {
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
        Place place = new Place(events.line(), events.column());
        String name = qualified(reader.getPrefix(), localName());
        String namespace = namespace();
        Map<String, String> attributes = attributes();
        List<XmlContent> content = content();
        try {
            XmlElement element = new XmlElement(namespace, name, attributes, content);
            places.put(element, place);
            return element;
        } catch (IllegalArgumentException refused) {
            throw events.malformed(refused);
        }
    }

    private List<XmlContent> content() throws BadFile {
        List<XmlContent> content = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int event = events.advance(); event != XMLStreamConstants.END_ELEMENT; event = events.advance()) {
            if (XmlEvents.isText(event)) {
                append(text);
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                flush(text, content);
                content.add(tree());
            }
        }
        flush(text, content);
        return content;
    }

    private void append(StringBuilder text) throws BadFile {
        room -= reader.getTextLength();
        if (room < 0) {
            throw bad(Reason.TOO_LARGE, "text");
        }
        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }

    // XML 1.1 allows references to control characters, which XML 1.0 cannot hold.
    private void flush(StringBuilder text, List<XmlContent> content) throws BadFile {
        if (text.isEmpty()) {
            return;
        }
        try {
            content.add(new XmlText(text.toString()));
        } catch (IllegalArgumentException refused) {
            throw events.malformed(refused);
        }
        text.setLength(0);
    }

    /** Reads on to the end, so that what does not belong there is noticed. */
    void end() throws BadFile {
        while (events.hasNext()) {
            events.advance();
        }
    }

    /** At what was read last. */
    BadFile bad(Reason reason, String detail) {
        return events.bad(reason, detail);
    }

    /** At an element of the last {@link #element()}. */
    BadFile bad(XmlElement element, Reason reason, String detail) {
        return Optional.ofNullable(places.get(element))
                .map(place -> new BadFile(place.line(), place.column(), reason, detail))
                .orElseGet(() -> bad(reason, detail));
    }

    private static String qualified(@Nullable String prefix, String local) {
        return prefix == null || prefix.isEmpty() ? local : prefix + ":" + local;
    }
}
