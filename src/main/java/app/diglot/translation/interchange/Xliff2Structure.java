package app.diglot.translation.interchange;

import app.diglot.translation.interchange.BadFile.Reason;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which elements of XLIFF 2 stand in which, in what order, with which ids. */
final class Xliff2Structure {

    private static final List<List<String>> OF_FILE =
            List.of(List.of("skeleton"), List.of(""), List.of("notes"), List.of("unit", "group"));
    private static final List<List<String>> OF_GROUP = List.of(List.of(""), List.of("notes"), List.of("unit", "group"));
    private static final List<List<String>> OF_UNIT =
            List.of(List.of(""), List.of("notes"), List.of("originalData"), List.of("segment", "ignorable"));
    private static final List<List<String>> OF_SEGMENT = List.of(List.of("source"), List.of("target"));
    private static final List<List<String>> OF_NOTES = List.of(List.of("note"));
    private static final List<List<String>> OF_DATA = List.of(List.of("data"));
    private static final Set<String> ONCE = Set.of("skeleton", "notes", "originalData", "source", "target");

    private final XmlInput input;
    private final Xliff2Attributes attributes;
    private final Xliff2Modules modules;
    private final Xliff2Unit units;
    private final Set<String> unitIds = new HashSet<>();
    private final Set<String> groupIds = new HashSet<>();
    private Set<String> fileUnits = Set.of();

    Xliff2Structure(XmlInput input, Xliff2Languages languages) {
        this.input = input;
        this.attributes = new Xliff2Attributes(input);
        this.modules = new Xliff2Modules(input);
        this.units = new Xliff2Unit(input, attributes, modules, languages);
    }

    void file(XmlElement file, Xliff2Scope around) throws BadFile {
        Xliff2Scope scope = around.within(file);
        unitIds.clear();
        groupIds.clear();
        fileUnits = Xliff2Unit.ids(file.descendants()
                .filter(element -> scope.isCore(element) && element.localName().equals("unit")));
        check(file, OF_FILE, scope);
        Optional<XmlElement> skeleton =
                file.children("skeleton").filter(scope::isCore).findFirst();
        if (skeleton.isPresent()) {
            skeleton(skeleton.get(), scope);
        }
        if (!parts(file, scope)) {
            throw input.bad(file, Reason.MISSING, "unit");
        }
    }

    // XLIFF 2: href is required if and only if the skeleton is empty
    private void skeleton(XmlElement skeleton, Xliff2Scope scope) throws BadFile {
        attributes.check(skeleton, scope.within(skeleton));
        if (skeleton.content().isEmpty() != skeleton.attribute("href").isPresent()) {
            throw input.bad(skeleton, skeleton.content().isEmpty() ? Reason.MISSING : Reason.MISPLACED, "href");
        }
    }

    private boolean parts(XmlElement parent, Xliff2Scope scope) throws BadFile {
        boolean hasParts = false;
        for (XmlElement child : parent.children().filter(scope::isCore).toList()) {
            switch (child.localName()) {
                case "notes" -> notes(child, scope);
                case "group" -> {
                    hasParts = true;
                    group(child, scope.within(child));
                }
                case "unit" -> {
                    hasParts = true;
                    unit(child, scope.within(child));
                }
                default -> {
                    // the skeleton, seen before
                }
            }
        }
        return hasParts;
    }

    private void group(XmlElement group, Xliff2Scope scope) throws BadFile {
        check(group, OF_GROUP, scope);
        requireNew(groupIds, group);
        parts(group, scope);
    }

    private void unit(XmlElement unit, Xliff2Scope scope) throws BadFile {
        check(unit, OF_UNIT, scope);
        requireNew(unitIds, unit);
        boolean hasSegment = false;
        for (XmlElement child : unit.children().filter(scope::isCore).toList()) {
            switch (child.localName()) {
                case "notes" -> notes(child, scope);
                case "originalData" -> data(child, scope);
                default -> {
                    hasSegment |= child.localName().equals("segment");
                    check(child, OF_SEGMENT, scope.within(child));
                    requireOne(child, "source");
                }
            }
        }
        if (!hasSegment) {
            throw input.bad(unit, Reason.MISSING, "segment");
        }
        units.check(unit, scope, fileUnits);
    }

    void notes(XmlElement notes, Xliff2Scope scope) throws BadFile {
        check(notes, OF_NOTES, scope.within(notes));
        requireOne(notes, "note");
        Set<String> ids = new HashSet<>();
        for (XmlElement note : notes.children().toList()) {
            attributes.check(note, scope.within(note));
            requireNew(ids, note);
            requireNothingIn(note, Optional.empty());
        }
    }

    private void data(XmlElement originalData, Xliff2Scope scope) throws BadFile {
        check(originalData, OF_DATA, scope.within(originalData));
        requireOne(originalData, "data");
        Set<String> ids = new HashSet<>();
        for (XmlElement data : originalData.children().toList()) {
            attributes.check(data, scope.within(data));
            requireNew(ids, data);
            requireNothingIn(data, Optional.of("cp"));
        }
    }

    private void requireNothingIn(XmlElement text, Optional<String> but) throws BadFile {
        for (XmlElement child : text.children().toList()) {
            if (!but.equals(Optional.of(child.localName()))) {
                throw input.bad(child, Reason.MISPLACED, child.name());
            }
        }
    }

    private void requireOne(XmlElement parent, String name) throws BadFile {
        if (parent.child(name).isEmpty()) {
            throw input.bad(parent, Reason.MISSING, name);
        }
    }

    private void requireNew(Set<String> ids, XmlElement element) throws BadFile {
        Optional<String> id = element.attribute("id");
        if (id.isPresent() && !ids.add(id.get())) {
            throw input.bad(element, Reason.NOT_UNIQUE, id.get());
        }
    }

    /** Attributes and the order of children; those of other namespaces count as one kind. */
    private void check(XmlElement element, List<List<String>> order, Xliff2Scope scope) throws BadFile {
        attributes.check(element, scope);
        modules.check(element, scope);
        if (element.hasWords()) {
            throw input.bad(element, Reason.MISPLACED, "text");
        }
        int reached = 0;
        Set<String> seen = new HashSet<>();
        for (XmlElement child : element.children().toList()) {
            String kind = scope.isCore(child) ? child.localName() : "";
            int place = place(order, kind);
            if (place < reached) {
                throw input.bad(child, Reason.MISPLACED, child.name());
            }
            if (ONCE.contains(kind) && !seen.add(kind)) {
                throw input.bad(child, Reason.NOT_UNIQUE, child.name());
            }
            reached = place;
        }
    }

    private static int place(List<List<String>> order, String kind) {
        for (int place = 0; place < order.size(); place++) {
            if (order.get(place).contains(kind)) {
                return place;
            }
        }
        return -1;
    }
}
