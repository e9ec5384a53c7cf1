package app.diglot.translation.interchange;

import app.diglot.translation.interchange.BadFile.Reason;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The little that XLIFF 2 wants of a reader of its core about modules and the elements of other makers. */
final class Xliff2Modules {

    private static final String FORMAT_STYLE = "urn:oasis:names:tc:xliff:fs:";
    private static final String VALIDATION = "urn:oasis:names:tc:xliff:validation:";
    private static final Set<String> RULES = Set.of("validation", "rule");

    // Format Style module: fs is the name of an HTML element
    private static final Set<String> HTML = Set.of(("a b bdo big blockquote body br button caption center cite code col"
                    + " colgroup dd del div dl dt em h1 h2 h3 h4 h5 h6 head hr html i img label legend li ol p pre q s samp"
                    + " select small span strike strong sub sup table tbody td tfoot th thead title tr tt u ul")
            .split(" "));

    private final XmlInput input;

    Xliff2Modules(XmlInput input) {
        this.input = input;
    }

    void check(XmlElement element, Xliff2Scope scope) throws BadFile {
        formatStyle(element, scope);
        List<XmlElement> foreign = element.children()
                .filter(child -> !scope.isCore(child))
                .flatMap(child -> Stream.concat(Stream.of(child), child.descendants()))
                .toList();
        Set<List<String>> ids = new HashSet<>();
        for (XmlElement each : foreign) {
            if (each.namespace().startsWith(VALIDATION) && !RULES.contains(each.localName())) {
                throw input.bad(each, Reason.MISPLACED, each.name());
            }
            // XLIFF 2, extensibility: an id of an extension is unique within the enclosing file, group or unit
            Optional<String> id = each.attribute("id").or(() -> each.attribute("xml:id"));
            if (id.isPresent()
                    && !Xliff2Scope.isModule(each.namespace())
                    && !ids.add(List.of(each.namespace(), id.get()))) {
                throw input.bad(each, Reason.NOT_UNIQUE, id.get());
            }
        }
    }

    void formatStyle(XmlElement element, Xliff2Scope scope) throws BadFile {
        for (String attribute : element.attributes().keySet()) {
            if (!attribute.contains(":") || !scope.namespaceOf(attribute).startsWith(FORMAT_STYLE)) {
                continue;
            }
            boolean isRight = attribute.endsWith(":fs")
                    ? HTML.contains(element.attribute(attribute).orElse(""))
                    : attribute.endsWith(":subFs");
            if (!isRight) {
                throw input.bad(element, Reason.WRONG_VALUE, attribute);
            }
            // Format Style module: fs must not be used with an ec that has its sc in the unit
            if (element.localName().equals("ec")
                    && element.attribute("startRef").isPresent()) {
                throw input.bad(element, Reason.MISPLACED, attribute);
            }
        }
    }
}
