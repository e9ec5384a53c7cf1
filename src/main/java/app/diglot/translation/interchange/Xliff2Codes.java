package app.diglot.translation.interchange;

import app.diglot.translation.interchange.BadFile.Reason;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What XLIFF 2 wants of inline codes beside the values of their attributes: what they refer to, and how pairs agree. */
final class Xliff2Codes {

    private static final Set<String> CODES = Set.of("ph", "pc", "sc", "ec");
    private static final List<String> DATA = List.of("dataRef", "dataRefStart", "dataRefEnd");
    private static final List<String> SUB_FLOWS = List.of("subFlows", "subFlowsStart", "subFlowsEnd");
    private static final List<String> SAME_IN_PAIR = List.of("canCopy", "canDelete", "canOverlap");

    // XLIFF 2: the subtypes with the prefix xlf are reserved to their types
    private static final Map<String, String> RESERVED =
            Map.of("xlf:lb", "fmt", "xlf:pb", "fmt", "xlf:b", "fmt", "xlf:i", "fmt", "xlf:u", "fmt", "xlf:var", "ui");

    private final XmlInput input;

    /** Ids of units of the file. */
    private final Set<String> units;

    /** Ids of the original data of the unit. */
    private final Set<String> data;

    Xliff2Codes(XmlInput input, Set<String> units, Set<String> data) {
        this.input = input;
        this.units = units;
        this.data = data;
    }

    /** All of the sources of a unit, or all of its targets, in their order. */
    void check(List<XmlElement> inline) throws BadFile {
        List<XmlElement> codes =
                inline.stream().filter(each -> CODES.contains(each.localName())).toList();
        Map<String, XmlElement> byId = codes.stream()
                .filter(code -> code.attribute("id").isPresent())
                .collect(Collectors.toMap(code -> code.attribute("id").orElse(""), Function.identity()));
        for (XmlElement code : codes) {
            subtype(code);
            references(code);
            copy(code, byId);
            fixed(code);
        }
        pairs(inline, "sc", "ec");
        pairs(inline, "sm", "em");
    }

    private void subtype(XmlElement code) throws BadFile {
        Optional<String> subtype = code.attribute("subType");
        if (subtype.isEmpty()) {
            return;
        }
        Optional<String> type = code.attribute("type");
        if (type.isEmpty()) {
            throw input.bad(code, Reason.MISSING, "type");
        }
        boolean isReserved = subtype.get().startsWith("xlf:");
        if (isReserved && !type.equals(Optional.ofNullable(RESERVED.get(subtype.get())))) {
            throw input.bad(code, Reason.WRONG_VALUE, "subType");
        }
    }

    private void references(XmlElement code) throws BadFile {
        for (String attribute : DATA) {
            Optional<String> id = code.attribute(attribute);
            if (id.isPresent() && !data.contains(id.get())) {
                throw input.bad(code, Reason.DANGLING, id.get());
            }
        }
        for (String attribute : SUB_FLOWS) {
            Optional<String> ids = code.attribute(attribute);
            if (ids.isPresent() && !units.containsAll(Arrays.asList(ids.get().split(" ", -1)))) {
                throw input.bad(code, Reason.DANGLING, ids.get());
            }
        }
    }

    // XLIFF 2: copyOf refers to a code that may be copied, and stands instead of a reference to original data
    private void copy(XmlElement code, Map<String, XmlElement> byId) throws BadFile {
        Optional<String> copied = code.attribute("copyOf");
        if (copied.isEmpty()) {
            return;
        }
        if (DATA.stream().anyMatch(attribute -> code.attribute(attribute).isPresent())) {
            throw input.bad(code, Reason.MISPLACED, "dataRef");
        }
        XmlElement original = byId.get(copied.get());
        if (original == null || isNo(original, "canCopy")) {
            throw input.bad(code, Reason.DANGLING, copied.get());
        }
    }

    // XLIFF 2: where canReorder is no or firstNo, canCopy and canDelete must be no
    private void fixed(XmlElement code) throws BadFile {
        if (Xliff2Order.isFixed(code) && !(isNo(code, "canCopy") && isNo(code, "canDelete"))) {
            throw input.bad(code, Reason.WRONG_VALUE, "canReorder");
        }
    }

    /** Starts have ends behind them and the other way round, but for isolated ones. */
    private void pairs(List<XmlElement> inline, String start, String end) throws BadFile {
        Map<String, XmlElement> open = new HashMap<>();
        for (XmlElement element : inline) {
            if (element.localName().equals(start) && !isIsolated(element)) {
                open.put(element.attribute("id").orElse(""), element);
            } else if (element.localName().equals(end)) {
                close(element, open);
            }
        }
        for (XmlElement left : open.values()) {
            throw input.bad(left, Reason.MISSING, end);
        }
    }

    // XLIFF 2: an isolated ec has an id and no startRef, any other a startRef and no id
    private void close(XmlElement end, Map<String, XmlElement> open) throws BadFile {
        Optional<String> wanted = end.attribute(isIsolated(end) ? "id" : "startRef");
        String other = isIsolated(end) ? "startRef" : "id";
        if (wanted.isEmpty() || end.attribute(other).isPresent()) {
            throw input.bad(end, wanted.isEmpty() ? Reason.MISSING : Reason.MISPLACED, "startRef");
        }
        if (isIsolated(end)) {
            return;
        }
        XmlElement start = open.remove(wanted.get());
        if (start == null) {
            throw input.bad(end, Reason.DANGLING, wanted.get());
        }
        agree(start, end);
    }

    // XLIFF 2: the attributes of ec must be those of sc; canReorder of ec is no where that of sc is firstNo
    private void agree(XmlElement start, XmlElement end) throws BadFile {
        for (String attribute : SAME_IN_PAIR) {
            Optional<String> ofEnd = end.attribute(attribute);
            if (ofEnd.isPresent()
                    && !ofEnd.get().equals(start.attribute(attribute).orElse("yes"))) {
                throw input.bad(end, Reason.WRONG_VALUE, attribute);
            }
        }
        Optional<String> ofEnd = end.attribute("canReorder");
        if (ofEnd.isPresent() && ofEnd.get().equals("no") != Xliff2Order.isFixed(start)) {
            throw input.bad(end, Reason.WRONG_VALUE, "canReorder");
        }
    }

    private static boolean isIsolated(XmlElement code) {
        return code.attribute("isolated").equals(Optional.of("yes"));
    }

    private static boolean isNo(XmlElement code, String attribute) {
        return code.attribute(attribute).equals(Optional.of("no"));
    }
}
