package app.diglot.translation.interchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Writes XML in UTF-8, one element after the other; what an element holds is written as it is, without spaces put in. */
final class XmlOutput {

    private final Writer writer;

    XmlOutput(OutputStream bytes) throws IOException {
        writer = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
        writer.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    /**
     * A start tag on a line of its own.
     *
     * @throws IllegalArgumentException where an attribute has characters that XML cannot hold
     */
    void open(String name, Map<String, String> attributes) throws IOException {
        tag(XmlElement.of(name, attributes, List.of()));
        writer.write(">\n");
    }

    void close(String name) throws IOException {
        writer.write("</" + name + ">\n");
    }

    /** A whole element on lines of its own. */
    void line(XmlElement element) throws IOException {
        element(element);
        writer.write("\n");
    }

    void flush() throws IOException {
        writer.flush();
    }

    private void element(XmlElement element) throws IOException {
        tag(element);
        if (element.content().isEmpty()) {
            writer.write("/>");
            return;
        }
        writer.write(">");
        for (XmlContent content : element.content()) {
            switch (content) {
                case XmlText text -> escaped(text.text());
                case XmlElement child -> element(child);
            }
        }
        writer.write("</" + element.name() + ">");
    }

    private void tag(XmlElement element) throws IOException {
        writer.write("<" + element.name());
        for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
            writer.write(" " + attribute.getKey() + "=\"");
            escapedAttribute(attribute.getValue());
            writer.write("\"");
        }
    }

    // XML 1.0, 2.11: a parser makes a line feed of a carriage return, unless it is a character reference.
    private void escaped(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '&' -> writer.write("&amp;");
                case '<' -> writer.write("&lt;");
                case '>' -> writer.write("&gt;");
                case '\r' -> writer.write("&#13;");
                default -> writer.write(character);
            }
        }
    }

    // XML 1.0, 3.3.3: a parser makes a space of each tab and line end in an attribute, unless it is a character
    // reference.
    private void escapedAttribute(String value) throws IOException {
        for (int i = 0; i < value.length(); i++) {
            char character = value.charAt(i);
            switch (character) {
                case '&' -> writer.write("&amp;");
                case '<' -> writer.write("&lt;");
                case '"' -> writer.write("&quot;");
                case '\t' -> writer.write("&#9;");
                case '\n' -> writer.write("&#10;");
                case '\r' -> writer.write("&#13;");
                default -> writer.write(character);
            }
        }
    }
}
