package app.diglot.translation.interchange;

import app.diglot.translation.interchange.BadFile.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads TMX 1.1 to 1.4b in any encoding of XML, a unit at a time. What TMX does not allow is refused, with its place.
 *
 * @see <a href="https://www.gala-global.org/tmx-14b">TMX 1.4b</a>
 */
public final class TmxReader {

    private static final Set<String> REMARKS = Set.of("note", "prop");
    private static final Set<String> HEADER_REMARKS = Set.of("note", "prop", "ude");

    private final XmlInput input;

    private TmxReader(XmlInput input) {
        this.input = input;
    }

    /**
     * @param each is given one unit after the other, before the rest of the file is known to be right
     * @throws BadFile where the file is not TMX, even behind many good units; the taker keeps none of them
     */
    public static TmxHeader read(InputStream bytes, Consumer<TmxUnit> each) throws IOException, BadFile {
        TmxReader reader = new TmxReader(XmlInput.open(bytes));
        reader.checkRoot();
        TmxHeader header = reader.header();
        reader.body(each);
        return header;
    }

    private void checkRoot() throws BadFile {
        String version = input.attributes().getOrDefault("version", "");
        if (!input.localName().equals("tmx") || !version.startsWith("1.")) {
            throw input.bad(Reason.OTHER_FORMAT, input.localName() + " " + version);
        }
    }

    // TMX 1.4b: <!ELEMENT tmx (header, body)>
    private void enter(String name) throws BadFile {
        if (!input.nextChild()) {
            throw input.bad(Reason.MISSING, name);
        }
        if (!input.localName().equals(name)) {
            throw input.bad(Reason.MISPLACED, input.localName());
        }
    }

    private TmxHeader header() throws BadFile {
        enter("header");
        XmlElement header = input.element();
        List<XmlElement> remarks = header.children().toList();
        for (XmlElement remark : remarks) {
            requireOneOf(remark, HEADER_REMARKS);
        }
        return new TmxHeader(header.attributes(), remarks);
    }

    private void body(Consumer<TmxUnit> each) throws BadFile {
        enter("body");
        while (input.nextChild()) {
            if (!input.localName().equals("tu")) {
                throw input.bad(Reason.MISPLACED, input.localName());
            }
            each.accept(unit(input.element()));
        }
        if (input.nextChild()) {
            throw input.bad(Reason.MISPLACED, input.localName());
        }
        input.end();
    }

    // TMX 1.4b: <!ELEMENT tu ((note|prop)*, tuv+)>
    private TmxUnit unit(XmlElement tu) throws BadFile {
        requireNoWords(tu);
        List<XmlElement> remarks = new ArrayList<>();
        List<TmxVariant> variants = new ArrayList<>();
        for (XmlElement child : tu.children().toList()) {
            if (child.localName().equals("tuv")) {
                variants.add(variant(child));
            } else {
                requireOneOf(child, REMARKS);
                remarks.add(child);
            }
        }
        if (variants.isEmpty()) {
            throw input.bad(tu, Reason.MISSING, "tuv");
        }
        return new TmxUnit(tu.attributes(), remarks, variants);
    }

    // TMX 1.4b: <!ELEMENT tuv ((note|prop)*, seg)>
    private TmxVariant variant(XmlElement tuv) throws BadFile {
        requireNoWords(tuv);
        List<XmlElement> segments = tuv.children("seg").toList();
        if (segments.size() != 1) {
            throw input.bad(tuv, segments.isEmpty() ? Reason.MISSING : Reason.NOT_UNIQUE, "seg");
        }
        List<XmlElement> remarks =
                tuv.children().filter(child -> child != segments.getFirst()).toList();
        for (XmlElement remark : remarks) {
            requireOneOf(remark, REMARKS);
        }
        TmxVariant variant = new TmxVariant(tuv.attributes(), remarks, segments.getFirst());
        if (variant.language().isBlank()) {
            throw input.bad(tuv, Reason.MISSING, "xml:lang");
        }
        requireInline(segments.getFirst());
        return variant;
    }

    private void requireInline(XmlElement text) throws BadFile {
        for (XmlElement inline : text.children().toList()) {
            if (!TmxInline.mayStandIn(text, inline)) {
                throw input.bad(inline, Reason.MISPLACED, inline.name());
            }
            for (String attribute : TmxInline.required(inline)) {
                if (inline.attribute(attribute).isEmpty()) {
                    throw input.bad(inline, Reason.MISSING, attribute);
                }
            }
            requireInline(inline);
        }
    }

    private void requireOneOf(XmlElement element, Set<String> names) throws BadFile {
        if (!names.contains(element.name())) {
            throw input.bad(element, Reason.MISPLACED, element.name());
        }
    }

    private void requireNoWords(XmlElement element) throws BadFile {
        if (element.hasWords()) {
            throw input.bad(element, Reason.MISPLACED, "text");
        }
    }
}
