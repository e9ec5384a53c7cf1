package app.diglot.translation.interchange;

import app.diglot.translation.interchange.BadFile.Reason;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The core of XLIFF 2.0, 2.1 and 2.2; what other namespaces add is passed over. */
final class Xliff2Reader {

    private final XmlInput input;
    private final XliffVersion version;
    private final Xliff2Languages languages;
    private final Xliff2Scope scope;
    private final Xliff2Structure structure;

    Xliff2Reader(XmlInput input, XliffVersion version) throws BadFile {
        this.input = input;
        this.version = version;
        Map<String, String> root = input.attributes();
        this.languages = new Xliff2Languages(language(root, "srcLang"), language(root, "trgLang"));
        if (languages.source().isEmpty()) {
            throw input.bad(Reason.MISSING, "srcLang");
        }
        this.scope = Xliff2Scope.of(version.namespace(), root);
        this.structure = new Xliff2Structure(input, languages);
    }

    private String language(Map<String, String> root, String name) throws BadFile {
        String tag = root.getOrDefault(name, "");
        if (root.containsKey(name) && !LanguageTag.isWellFormed(tag)) {
            throw input.bad(Reason.WRONG_VALUE, name);
        }
        return tag;
    }

    List<XliffFile> files() throws BadFile {
        List<XliffFile> files = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        while (input.nextChild()) {
            XmlElement child = input.element();
            if (isPreface(child) && files.isEmpty()) {
                preface(child);
                continue;
            }
            if (!scope.isCore(child) || !child.localName().equals("file")) {
                throw input.bad(child, Reason.MISPLACED, child.name());
            }
            structure.file(child, scope);
            files.add(file(child));
            if (!ids.add(files.getLast().id())) {
                throw input.bad(child, Reason.NOT_UNIQUE, files.getLast().id());
            }
        }
        if (files.isEmpty()) {
            throw input.bad(Reason.MISSING, "file");
        }
        return files;
    }

    // XLIFF 2.2: a document may begin with notes and the elements of modules
    private boolean isPreface(XmlElement child) {
        boolean isNotes = scope.isCore(child) && child.localName().equals("notes");
        boolean isOfModule = !scope.isCore(child) && Xliff2Scope.isModule(child.namespace());
        return version == XliffVersion.V2_2 && (isNotes || isOfModule);
    }

    private void preface(XmlElement child) throws BadFile {
        if (scope.isCore(child)) {
            structure.notes(child, scope);
        }
    }

    private XliffFile file(XmlElement file) {
        List<XliffUnit> units = units(file).map(this::unit).toList();
        return new XliffFile(file.attribute("id").orElse(""), languages.source(), languages.target(), units);
    }

    private Stream<XmlElement> units(XmlElement parent) {
        return core(parent).flatMap(child -> switch (child.localName()) {
            case "unit" -> Stream.of(child);
            case "group" -> units(child);
            default -> Stream.empty();
        });
    }

    private Stream<XmlElement> core(XmlElement parent) {
        return parent.children().filter(scope::isCore);
    }

    private XliffUnit unit(XmlElement unit) {
        return new XliffUnit(
                unit.attribute("id").orElse(""),
                unit.attribute("name").orElse(""),
                core(unit)
                        .filter(child -> child.localName().equals("segment"))
                        .map(Xliff2Reader::segment)
                        .toList(),
                core(unit)
                        .filter(child -> child.localName().equals("notes"))
                        .flatMap(notes -> notes.children().map(XmlElement::text))
                        .toList());
    }

    private static XliffSegment segment(XmlElement segment) {
        Optional<String> target = segment.child("target").map(XliffText::read);
        return new XliffSegment(
                segment.attribute("id").orElse(""),
                segment.child("source").map(XliffText::read).orElse(""),
                target,
                target.flatMap(some -> segment.attribute("state"))
                        .flatMap(XliffState::parse)
                        .orElse(XliffState.INITIAL));
    }
}
