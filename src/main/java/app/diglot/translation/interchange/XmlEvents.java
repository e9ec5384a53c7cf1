package app.diglot.translation.interchange;

import app.diglot.translation.interchange.BadFile.Reason;
import java.io.InputStream;
import java.util.Objects;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The JDK's parser, set up so that a file can do no harm; whatever it throws is a {@link BadFile}. */
final class XmlEvents {

    private static final int DEEPEST = 64;
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;
    private int depth;

    XmlEvents(InputStream bytes) throws BadFile {
        try {
            reader = FACTORY.createXMLStreamReader(bytes);
        } catch (XMLStreamException | RuntimeException e) {
            throw malformed(e, 1, 1);
        }
    }

    /** For what stands at the last event. */
    XMLStreamReader reader() {
        return reader;
    }

    /** Goes to the next event and tells its kind. */
    int advance() throws BadFile {
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

    static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    boolean hasNext() throws BadFile {
        try {
            return reader.hasNext();
        } catch (XMLStreamException | RuntimeException e) {
            throw malformed(e);
        }
    }

    // The JDK's parser throws other exceptions than its own for some malformed bytes; here they all mean the same.
    private int next() throws BadFile {
        try {
            return reader.next();
        } catch (XMLStreamException | RuntimeException e) {
            throw malformed(e);
        }
    }

    int line() {
        return Math.max(1, location().getLineNumber());
    }

    int column() {
        return Math.max(1, location().getColumnNumber());
    }

    private Location location() {
        return reader.getLocation();
    }

    BadFile bad(Reason reason, String detail) {
        return new BadFile(line(), column(), reason, detail);
    }

    BadFile malformed(Exception cause) {
        return malformed(cause, line(), column());
    }

    /** The parser's message without the position, which it puts on a line before. */
    private static BadFile malformed(Exception cause, int line, int column) {
        String message =
                Objects.requireNonNullElse(cause.getMessage(), cause.getClass().getSimpleName());
        String words = message.substring(message.lastIndexOf('\n') + 1).replace("Message: ", "");
        BadFile bad = new BadFile(line, column, Reason.MALFORMED, words);
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
