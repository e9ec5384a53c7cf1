package app.diglot.translation.interchange;

import app.diglot.translation.interchange.BadFile.Reason;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * XLIFF 1.2: a trans-unit is a unit, cut into segments where it has a seg-source. Binary units and what other namespaces add
 * are passed over.
 */
final class Xliff1Reader {

    private final XmlInput input;
    private final Set<String> ids = new HashSet<>();
    private List<XliffUnit> units = new ArrayList<>();

    Xliff1Reader(XmlInput input) {
        this.input = input;
    }

    List<XliffFile> files() throws BadFile {
        List<XliffFile> files = new ArrayList<>();
        while (input.nextChild()) {
            if (isCore("file")) {
                files.add(file());
            } else {
                skip();
            }
        }
        if (files.isEmpty()) {
            throw input.bad(Reason.MISSING, "file");
        }
        return files;
    }

    // XLIFF 1.2: file has original, source-language and datatype; <body> is required, <header> is not
    private XliffFile file() throws BadFile {
        Map<String, String> attributes = input.attributes();
        String sourceLanguage = language(attributes, "source-language", Reason.MISSING);
        String targetLanguage = attributes.containsKey("target-language")
                ? language(attributes, "target-language", Reason.MISSING)
                : "";
        String original = attributes.get("original");
        if (original == null) {
            throw input.bad(Reason.MISSING, "original");
        }
        ids.clear();
        units = new ArrayList<>();
        boolean hasBody = false;
        while (input.nextChild()) {
            if (isCore("body")) {
                hasBody = true;
                units();
            } else {
                skip();
            }
        }
        if (!hasBody) {
            throw input.bad(Reason.MISSING, "body");
        }
        return new XliffFile(original, sourceLanguage, targetLanguage, units);
    }

    private String language(Map<String, String> attributes, String name, Reason otherwise) throws BadFile {
        String tag = attributes.getOrDefault(name, "");
        if (!LanguageTag.isWellFormed(tag)) {
            throw input.bad(tag.isEmpty() ? otherwise : Reason.WRONG_VALUE, name);
        }
        return tag;
    }

    private void units() throws BadFile {
        while (input.nextChild()) {
            if (isCore("group")) {
                units();
            } else if (isCore("trans-unit")) {
                units.add(unit(input.element()));
            } else {
                skip();
            }
        }
    }

    private boolean isCore(String name) {
        return input.localName().equals(name) && input.namespace().equals(XliffVersion.V1_2.namespace());
    }

    private void skip() throws BadFile {
        String name = input.localName();
        if (input.element()
                .descendants()
                .anyMatch(element -> element.localName().equals("trans-unit"))) {
            throw input.bad(Reason.MISPLACED, name);
        }
    }

    private XliffUnit unit(XmlElement unit) throws BadFile {
        String id = unit.attribute("id").orElse("");
        if (id.isEmpty()) {
            throw input.bad(unit, Reason.MISSING, "id");
        }
        // XLIFF 1.2: the id is unique within the file element
        if (!ids.add(id)) {
            throw input.bad(unit, Reason.NOT_UNIQUE, id);
        }
        return new XliffUnit(
                id,
                unit.attribute("resname").orElse(""),
                segments(unit),
                unit.children("note").map(XmlElement::text).toList());
    }

    private List<XliffSegment> segments(XmlElement unit) throws BadFile {
        XmlElement source = only(unit, "source").orElseThrow(() -> input.bad(unit, Reason.MISSING, "source"));
        Optional<XmlElement> target = only(unit, "target");
        XliffState state = target.map(found -> state(unit, found)).orElse(XliffState.INITIAL);
        List<XmlElement> marks =
                only(unit, "seg-source").map(Xliff1Reader::segmentMarks).orElse(List.of());
        if (marks.isEmpty()) {
            return List.of(new XliffSegment("", XliffText.read(source), target.map(XliffText::read), state));
        }
        List<XmlElement> targetMarks = target.map(Xliff1Reader::segmentMarks).orElse(List.of());
        return marks.stream().map(mark -> segment(mark, targetMarks, state)).toList();
    }

    // XLIFF 1.2: <mrk mtype="seg" mid="…"> of seg-source and target belong together by their mid
    private static XliffSegment segment(XmlElement mark, List<XmlElement> targetMarks, XliffState state) {
        Optional<String> mid = mark.attribute("mid");
        Optional<String> target = targetMarks.stream()
                .filter(other -> mid.isPresent() && other.attribute("mid").equals(mid))
                .map(XliffText::read)
                .findFirst();
        return new XliffSegment(
                mid.orElse(""), XliffText.read(mark), target, target.isEmpty() ? XliffState.INITIAL : state);
    }

    private static List<XmlElement> segmentMarks(XmlElement text) {
        return text.descendants()
                .filter(element -> element.localName().equals("mrk")
                        && element.attribute("mtype").equals(Optional.of("seg")))
                .toList();
    }

    private static XliffState state(XmlElement unit, XmlElement target) {
        boolean isApproved = unit.attribute("approved").equals(Optional.of("yes"));
        return target.attribute("state")
                .map(XliffState::parseVersion1)
                .orElseGet(() -> isApproved
                        ? XliffState.REVIEWED
                        : XliffText.read(target).isBlank() ? XliffState.INITIAL : XliffState.TRANSLATED);
    }

    private Optional<XmlElement> only(XmlElement unit, String name) throws BadFile {
        List<XmlElement> found = unit.children(name).toList();
        if (found.size() > 1) {
            throw input.bad(found.get(1), Reason.NOT_UNIQUE, name);
        }
        return found.stream().findFirst();
    }
}
