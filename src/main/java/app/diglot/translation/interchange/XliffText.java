package app.diglot.translation.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The text of a source or target as a reader sees it, and the other way round. */
final class XliffText {

    private XliffText() {}

    static String read(XmlElement element) {
        StringBuilder text = new StringBuilder();
        append(element, text);
        return text.toString();
    }

    private static void append(XmlElement element, StringBuilder text) {
        for (XmlContent content : element.content()) {
            switch (content) {
                case XmlText words -> text.append(words.text());
                case XmlElement inline -> appendInline(inline, text);
            }
        }
    }

    // XLIFF 1.2: g and mrk delimit text; bpt, ept, ph and it native code. XLIFF 2: pc and mrk delimit text.
    private static void appendInline(XmlElement inline, StringBuilder text) {
        switch (inline.localName()) {
            case "g", "mrk", "pc" -> append(inline, text);
            case "cp" ->
                text.appendCodePoint(Integer.parseInt(inline.attribute("hex").orElse("FFFD"), 16));
            default -> {
                // codes
            }
        }
    }

    // XLIFF 2: cp represents a Unicode character that is invalid in XML; hex is its code point
    static List<XmlContent> written(String text) {
        List<XmlContent> content = new ArrayList<>();
        StringBuilder allowed = new StringBuilder();
        text.codePoints().forEach(character -> {
            if (XmlText.isAllowed(character)) {
                allowed.appendCodePoint(character);
            } else {
                flush(allowed, content);
                content.add(XmlElement.of("cp", Map.of("hex", "%04X".formatted(character)), List.of()));
            }
        });
        flush(allowed, content);
        return content;
    }

    private static void flush(StringBuilder text, List<XmlContent> content) {
        if (!text.isEmpty()) {
            content.add(new XmlText(text.toString()));
            text.setLength(0);
        }
    }
}
