package app.diglot.translation.interchange;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A text in one language.
 *
 * @param attributes as they were written, in order; with the language
 * @param remarks notes and props, in order
 * @param segment the text with its inline elements: bpt, ept, it, ph, hi, sub, ut
 */
public record TmxVariant(Map<String, String> attributes, List<XmlElement> remarks, XmlElement segment) {

    public TmxVariant {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        remarks = List.copyOf(remarks);
    }

    static TmxVariant of(String language, String text) {
        return new TmxVariant(Map.of("xml:lang", language), List.of(), XmlElement.of("seg", Map.of(), text));
    }

    /** The tag as it was written; before TMX 1.4 the attribute had no prefix. */
    public String language() {
        return attributes.getOrDefault("xml:lang", attributes.getOrDefault("lang", ""));
    }

    public TmxChange change() {
        return TmxChange.of(attributes);
    }

    /** The text as a reader sees it. */
    public String text() {
        StringBuilder text = new StringBuilder();
        append(segment, text);
        return text.toString();
    }

    // TMX 1.4b: bpt, ept, it, ph and ut delimit native code, which is no text; hi delimits text.
    private static void append(XmlElement element, StringBuilder text) {
        for (XmlContent content : element.content()) {
            switch (content) {
                case XmlText words -> text.append(words.text());
                case XmlElement inline -> {
                    if (inline.name().equals("hi")) {
                        append(inline, text);
                    }
                }
            }
        }
    }
}
