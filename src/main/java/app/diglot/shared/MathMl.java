package app.diglot.shared;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** What of MathML may reach a page: presentation elements and attributes that neither style nor link. */
final class MathMl {

    private static final String ANNOTATION = "annotation";
    /** Attributes by element; those under the empty name are allowed on all. */
    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            Map.entry("", Set.of("class", "displaystyle", "scriptlevel", "mathvariant")),
            Map.entry("math", Set.of("display", "alttext")),
            Map.entry("semantics", Set.of()),
            Map.entry(ANNOTATION, Set.of("encoding")),
            Map.entry("mrow", Set.of()),
            Map.entry("mi", Set.of()),
            Map.entry("mn", Set.of()),
            Map.entry(
                    "mo",
                    Set.of(
                            "accent",
                            "fence",
                            "form",
                            "largeop",
                            "lspace",
                            "maxsize",
                            "minsize",
                            "movablelimits",
                            "rspace",
                            "separator",
                            "stretchy",
                            "symmetric")),
            Map.entry("mtext", Set.of()),
            Map.entry("ms", Set.of()),
            Map.entry("mspace", Set.of("width", "height", "depth")),
            Map.entry("mstyle", Set.of()),
            Map.entry("mpadded", Set.of("width", "height", "depth", "lspace", "voffset")),
            Map.entry("mphantom", Set.of()),
            Map.entry("menclose", Set.of("notation")),
            Map.entry("mfrac", Set.of("linethickness")),
            Map.entry("msqrt", Set.of()),
            Map.entry("mroot", Set.of()),
            Map.entry("msub", Set.of()),
            Map.entry("msup", Set.of()),
            Map.entry("msubsup", Set.of()),
            Map.entry("munder", Set.of("accentunder")),
            Map.entry("mover", Set.of("accent")),
            Map.entry("munderover", Set.of("accent", "accentunder")),
            Map.entry("mmultiscripts", Set.of()),
            Map.entry("mprescripts", Set.of()),
            Map.entry("mtable", Set.of("columnalign", "rowspacing", "columnspacing")),
            Map.entry("mtr", Set.of()),
            Map.entry("mtd", Set.of("columnspan", "rowspan")));
    /** Temml's classes for which {@code math.css} has a rule. */
    private static final Set<String> CLASSES = Set.of(
            "tml-sml-pad",
            "tml-med-pad",
            "tml-lrg-pad",
            "tml-underline",
            "tml-overline",
            "tml-fbox",
            "tml-left",
            "tml-right",
            "tml-jot",
            "tml-prime",
            "chr-sml",
            "chr-med",
            "chr-lrg");

    private MathMl() {}

    static Set<String> elements() {
        Set<String> names = new HashSet<>(ALLOWED.keySet());
        names.remove("");
        return names;
    }

    static Set<String> attributes(String element) {
        Set<String> names = new HashSet<>(ALLOWED.getOrDefault(element, Set.of()));
        names.addAll(ALLOWED.getOrDefault("", Set.of()));
        return names;
    }

    /** Keeps of a typesetter's answer what is allowed and adds the TeX source; nothing if anything but MathML is in it. */
    static Optional<String> clean(String answer, String tex, String alternative, String display) {
        Document document = Jsoup.parse(answer, Parser.xmlParser());
        List<Element> roots = document.children();
        if (roots.size() != 1 || !roots.getFirst().nameIs("math")) {
            return Optional.empty();
        }
        Element math = roots.getFirst();
        if (math.stream().anyMatch(element -> !elements().contains(element.normalName()))) {
            return Optional.empty();
        }
        math.stream().forEach(MathMl::restrict);
        wrap(math, tex);
        math.attr("display", display).attr("alttext", alternative);
        document.outputSettings().prettyPrint(false).charset("UTF-8");
        return Optional.of(math.outerHtml());
    }

    private static void wrap(Element math, String tex) {
        Element row = new Element("mrow");
        for (Node child : new ArrayList<>(math.childNodes())) {
            child.remove();
            row.appendChild(child);
        }
        Element annotation = new Element(ANNOTATION).attr("encoding", "application/x-tex");
        annotation.appendChild(new TextNode(tex));
        math.appendChild(new Element("semantics").appendChild(row).appendChild(annotation));
    }

    private static void restrict(Element element) {
        Set<String> allowed = attributes(element.normalName());
        List<String> unwanted = element.attributes().asList().stream()
                .map(Attribute::getKey)
                .filter(name -> !allowed.contains(name))
                .toList();
        unwanted.forEach(element::removeAttr);
        String classes = element.classNames().stream().filter(CLASSES::contains).collect(Collectors.joining(" "));
        if (classes.isEmpty()) {
            element.removeAttr("class");
        } else {
            element.attr("class", classes);
        }
    }
}
