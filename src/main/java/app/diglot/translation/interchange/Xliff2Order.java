package app.diglot.translation.interchange;

import app.diglot.translation.interchange.BadFile.Reason;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which codes of a source XLIFF 2 wants again in the target, and in the same order. */
final class Xliff2Order {

    private static final Set<String> MARKERS = Set.of("mrk", "sm", "em", "cp");

    private final XmlInput input;
    private final List<XmlElement> parts;
    private final List<String> inTargets;

    /** @param parts the segments and ignorables of a unit */
    Xliff2Order(XmlInput input, List<XmlElement> parts) {
        this.input = input;
        this.parts = parts;
        this.inTargets = parts.stream()
                .flatMap(part -> part.children("target"))
                .flatMap(target -> steps(target).stream())
                .map(Step::name)
                .toList();
    }

    /** A code as it is come by: each start, end and placeholder. */
    private record Step(String name, XmlElement code, boolean isFixed) {}

    static boolean isFixed(XmlElement code) {
        return code.attribute("canReorder")
                .filter(value -> !value.equals("yes"))
                .isPresent();
    }

    void check() throws BadFile {
        for (XmlElement part : parts) {
            Optional<XmlElement> source = part.child("source");
            if (source.isPresent()) {
                List<Step> steps = steps(source.get());
                for (List<Step> sequence : sequences(steps)) {
                    kept(part, sequence);
                }
                if (part.child("target").isPresent()) {
                    notDeleted(part, steps);
                }
            }
        }
    }

    // XLIFF 2: a sequence begins with a code that has firstNo, the others that belong to it have no
    private List<List<Step>> sequences(List<Step> steps) throws BadFile {
        List<List<Step>> sequences = new ArrayList<>();
        int last = -1;
        for (int at = 0; at < steps.size(); at++) {
            Step step = steps.get(at);
            if (!step.isFixed()) {
                continue;
            }
            if (isFirst(step.code())) {
                sequences.add(new ArrayList<>(List.of(step)));
            } else if (sequences.isEmpty()) {
                throw input.bad(step.code(), Reason.WRONG_VALUE, "canReorder");
            } else {
                sequences.getLast().addAll(steps.subList(last + 1, at + 1));
            }
            last = at;
        }
        return sequences;
    }

    private static boolean isFirst(XmlElement code) {
        return code.attribute("canReorder").equals(Optional.of("firstNo"));
    }

    private void kept(XmlElement part, List<Step> sequence) throws BadFile {
        List<String> names = sequence.stream().map(Step::name).toList();
        if (inTargets.contains(names.getFirst()) && Collections.indexOfSubList(inTargets, names) < 0) {
            XmlElement target = part.child("target").orElse(part);
            throw input.bad(target, Reason.MISPLACED, String.join(" ", names));
        }
    }

    // XLIFF 2: a code with canDelete="no" must be somewhere in the targets, once its segment has one
    private void notDeleted(XmlElement part, List<Step> steps) throws BadFile {
        for (Step step : steps) {
            if (step.code().attribute("canDelete").equals(Optional.of("no")) && !inTargets.contains(step.name())) {
                throw input.bad(part, Reason.MISSING, step.name());
            }
        }
    }

    private static List<Step> steps(XmlElement text) {
        return text.children()
                .flatMap(inline -> {
                    List<Step> steps = new ArrayList<>(steps(inline));
                    if (!MARKERS.contains(inline.localName())) {
                        String name = name(inline);
                        steps.addFirst(new Step(name, inline, isFixed(inline)));
                        if (inline.localName().equals("pc")) {
                            steps.add(new Step("/" + name, inline, false));
                        }
                    }
                    return steps.stream();
                })
                .collect(Collectors.toList());
    }

    private static String name(XmlElement code) {
        return code.attribute("id")
                .orElseGet(() -> "/" + code.attribute("startRef").orElse(""));
    }
}
