package app.diglot.translation.interchange;

import app.diglot.translation.interchange.BadFile.Reason;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What holds within a unit of XLIFF 2: languages, spaces, order and ids of its texts. */
final class Xliff2Unit {

    private static final Set<String> INLINE = Set.of("cp", "ph", "pc", "sc", "ec", "mrk", "sm", "em");
    private static final Set<String> WITH_TEXT = Set.of("pc", "mrk");

    private final XmlInput input;
    private final Xliff2Attributes attributes;
    private final Xliff2Modules modules;
    private final Xliff2Languages languages;

    Xliff2Unit(XmlInput input, Xliff2Attributes attributes, Xliff2Modules modules, Xliff2Languages languages) {
        this.input = input;
        this.attributes = attributes;
        this.modules = modules;
        this.languages = languages;
    }

    static Set<String> ids(Stream<XmlElement> elements) {
        return elements.flatMap(element -> element.attribute("id").stream()).collect(Collectors.toUnmodifiableSet());
    }

    void check(XmlElement unit, Xliff2Scope scope, Set<String> units) throws BadFile {
        List<XmlElement> parts = unit.children()
                .filter(scope::isCore)
                .filter(child -> child.child("source").isPresent())
                .toList();
        for (XmlElement part : parts) {
            part(part, scope);
        }
        order(parts);
        Set<String> ids = new HashSet<>();
        for (XmlElement part : parts) {
            requireNew(ids, part);
        }
        List<XmlElement> sources = inline(parts, "source");
        List<XmlElement> targets = inline(parts, "target");
        requireNew(ids, sources);
        requireNew(new HashSet<>(), targets);
        Xliff2Codes codes = new Xliff2Codes(input, units, ids(grandchildren(unit, scope, "originalData")));
        codes.check(sources);
        codes.check(targets);
        new Xliff2Order(input, parts).check();
        Xliff2References references = new Xliff2References(input);
        Set<String> notes = ids(grandchildren(unit, scope, "notes"));
        for (XmlElement inline :
                Stream.concat(sources.stream(), targets.stream()).toList()) {
            references.check(inline, unit, notes);
        }
    }

    private static Stream<XmlElement> grandchildren(XmlElement unit, Xliff2Scope scope, String name) {
        return unit.children(name).filter(scope::isCore).flatMap(XmlElement::children);
    }

    private void part(XmlElement part, Xliff2Scope scope) throws BadFile {
        // XLIFF 2: subState is allowed only with state
        if (part.attribute("subState").isPresent() && part.attribute("state").isEmpty()) {
            throw input.bad(part, Reason.MISSING, "state");
        }
        for (XmlElement text : part.children().toList()) {
            Xliff2Scope inner = scope.within(text);
            attributes.check(text, inner);
            if (text.localName().equals("target") && languages.target().isEmpty()) {
                throw input.bad(text, Reason.MISSING, "trgLang");
            }
            if (!languages.isRight(text, inner)) {
                throw input.bad(text, Reason.WRONG_VALUE, "xml:lang");
            }
            inline(text, inner);
        }
        spaces(part, scope);
    }

    // XLIFF 2: xml:space of a target must be that of its source
    private void spaces(XmlElement part, Xliff2Scope scope) throws BadFile {
        Set<String> spaces =
                part.children().map(text -> scope.within(text).space()).collect(Collectors.toSet());
        if (spaces.size() > 1) {
            throw input.bad(part, Reason.WRONG_VALUE, "xml:space");
        }
    }

    private void inline(XmlElement parent, Xliff2Scope scope) throws BadFile {
        for (XmlElement inline : parent.children().toList()) {
            Xliff2Scope inner = scope.within(inline);
            if (!scope.isCore(inline) || !INLINE.contains(inline.localName())) {
                throw input.bad(inline, Reason.MISPLACED, inline.name());
            }
            if (!WITH_TEXT.contains(inline.localName()) && !inline.content().isEmpty()) {
                throw input.bad(inline, Reason.MISPLACED, "text");
            }
            attributes.check(inline, inner);
            modules.formatStyle(inline, inner);
            inline(inline, inner);
        }
    }

    // XLIFF 2: a target without order has the place of its segment or ignorable; no two have the same
    private void order(List<XmlElement> parts) throws BadFile {
        Set<Integer> places = new HashSet<>();
        for (int i = 0; i < parts.size(); i++) {
            Optional<XmlElement> target = parts.get(i).child("target");
            if (target.isPresent()) {
                int place =
                        target.get().attribute("order").map(Integer::valueOf).orElse(i + 1);
                if (!places.add(place)) {
                    throw input.bad(target.get(), Reason.NOT_UNIQUE, "order");
                }
            }
        }
    }

    private static List<XmlElement> inline(List<XmlElement> parts, String text) {
        return parts.stream()
                .flatMap(part -> part.children(text))
                .flatMap(XmlElement::descendants)
                .toList();
    }

    private void requireNew(Set<String> ids, List<XmlElement> elements) throws BadFile {
        for (XmlElement element : elements) {
            requireNew(ids, element);
        }
    }

    private void requireNew(Set<String> ids, XmlElement element) throws BadFile {
        Optional<String> id = element.attribute("id");
        if (id.isPresent() && !ids.add(id.get())) {
            throw input.bad(element, Reason.NOT_UNIQUE, id.get());
        }
    }
}
