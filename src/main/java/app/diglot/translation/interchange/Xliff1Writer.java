package app.diglot.translation.interchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** XLIFF 1.2; a unit of several segments gets a seg-source. */
final class Xliff1Writer {

    private final XmlOutput output;

    Xliff1Writer(XmlOutput output) {
        this.output = output;
    }

    void write(List<XliffFile> files) throws IOException {
        Map<String, String> root = new LinkedHashMap<>();
        root.put("xmlns", XliffVersion.V1_2.namespace());
        root.put("version", XliffVersion.V1_2.number());
        output.open("xliff", root);
        for (XliffFile file : files) {
            write(file);
        }
        output.close("xliff");
    }

    private void write(XliffFile file) throws IOException {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("original", file.id());
        attributes.put("source-language", file.sourceLanguage());
        if (!file.targetLanguage().isEmpty()) {
            attributes.put("target-language", file.targetLanguage());
        }
        attributes.put("datatype", "plaintext");
        output.open("file", attributes);
        output.open("body", Map.of());
        for (XliffUnit unit : file.units()) {
            write(unit);
        }
        output.close("body");
        output.close("file");
    }

    private void write(XliffUnit unit) throws IOException {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("id", unit.id());
        if (!unit.name().isEmpty()) {
            attributes.put("resname", XmlText.visible(unit.name()).text());
        }
        // XML 1.0: xml:space="preserve" keeps a tool from trimming what it reads
        attributes.put("xml:space", "preserve");
        output.open("trans-unit", attributes);
        output.line(XmlElement.of("source", Map.of(), source(unit)));
        boolean isCut =
                unit.segments().size() > 1 || !unit.segments().getFirst().id().isEmpty();
        if (isCut) {
            output.line(XmlElement.of("seg-source", Map.of(), marks(unit, segment -> Optional.of(segment.source()))));
        }
        if (unit.segments().stream().anyMatch(segment -> segment.target().isPresent())) {
            Map<String, String> state = Map.of("state", state(unit).writtenInVersion1());
            output.line(
                    isCut
                            ? XmlElement.of("target", state, marks(unit, XliffSegment::target))
                            : XmlElement.of(
                                    "target",
                                    state,
                                    unit.segments().getFirst().target().orElse("")));
        }
        for (String note : unit.notes()) {
            output.line(XmlElement.of("note", Map.of(), note));
        }
        output.close("trans-unit");
    }

    private static String source(XliffUnit unit) {
        return unit.segments().stream().map(XliffSegment::source).collect(Collectors.joining());
    }

    @FunctionalInterface
    private interface Side {
        Optional<String> of(XliffSegment segment);
    }

    private static List<XmlElement> marks(XliffUnit unit, Side side) {
        List<XmlElement> marks = new ArrayList<>();
        for (int i = 0; i < unit.segments().size(); i++) {
            XliffSegment segment = unit.segments().get(i);
            Map<String, String> attributes = new LinkedHashMap<>();
            attributes.put("mtype", "seg");
            attributes.put("mid", segment.id().isEmpty() ? String.valueOf(i + 1) : segment.id());
            side.of(segment).ifPresent(text -> marks.add(XmlElement.of("mrk", attributes, text)));
        }
        return marks;
    }

    private static XliffState state(XliffUnit unit) {
        return unit.segments().stream()
                .map(XliffSegment::state)
                .min(Comparator.naturalOrder())
                .orElse(XliffState.INITIAL);
    }
}
