package app.diglot.translation.interchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The core of XLIFF 2. */
final class Xliff2Writer {

    // XML Schema: NMTOKEN, as XLIFF 2 wants its ids
    static final Pattern NMTOKEN = Pattern.compile("[\\p{L}\\p{N}\\p{M}._:\u00B7-]+");

    private final XmlOutput output;
    private final XliffVersion version;

    Xliff2Writer(XmlOutput output, XliffVersion version) {
        this.output = output;
        this.version = version;
    }

    void write(List<XliffFile> files) throws IOException {
        if (files.isEmpty()
                || files.stream().map(Xliff2Writer::languages).distinct().count() != 1) {
            throw new IllegalArgumentException("XLIFF 2 has files, all of the same languages");
        }
        Map<String, String> root = new LinkedHashMap<>();
        root.put("xmlns", version.namespace());
        root.put("version", version.number());
        root.put("srcLang", files.getFirst().sourceLanguage());
        if (!files.getFirst().targetLanguage().isEmpty()) {
            root.put("trgLang", files.getFirst().targetLanguage());
        }
        output.open("xliff", root);
        for (XliffFile file : files) {
            write(file);
        }
        output.close("xliff");
    }

    private static List<String> languages(XliffFile file) {
        return List.of(file.sourceLanguage(), file.targetLanguage());
    }

    private void write(XliffFile file) throws IOException {
        if (file.units().isEmpty()) {
            throw new IllegalArgumentException("a file of XLIFF 2 has units");
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("id", id(file.id()));
        attributes.put("xml:space", "preserve");
        output.open("file", attributes);
        for (XliffUnit unit : file.units()) {
            write(unit);
        }
        output.close("file");
    }

    private void write(XliffUnit unit) throws IOException {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("id", id(unit.id()));
        if (!unit.name().isEmpty()) {
            attributes.put("name", XmlText.visible(unit.name()).text());
        }
        output.open("unit", attributes);
        if (!unit.notes().isEmpty()) {
            output.line(notes(unit));
        }
        for (XliffSegment segment : unit.segments()) {
            write(segment);
        }
        output.close("unit");
    }

    private static XmlElement notes(XliffUnit unit) {
        List<XmlElement> notes = unit.notes().stream()
                .map(note -> XmlElement.of("note", Map.of(), note))
                .toList();
        return XmlElement.of("notes", Map.of(), notes);
    }

    private void write(XliffSegment segment) throws IOException {
        Map<String, String> attributes = new LinkedHashMap<>();
        if (!segment.id().isEmpty()) {
            attributes.put("id", id(segment.id()));
        }
        attributes.put("state", segment.state().written());
        List<XmlElement> texts = new ArrayList<>();
        texts.add(XmlElement.of("source", Map.of(), XliffText.written(segment.source())));
        segment.target().ifPresent(target -> texts.add(XmlElement.of("target", Map.of(), XliffText.written(target))));
        output.line(XmlElement.of("segment", attributes, texts));
    }

    private static String id(String id) {
        if (!NMTOKEN.matcher(id).matches()) {
            throw new IllegalArgumentException("an id of XLIFF 2 has letters, digits and . - _ : only");
        }
        return id;
    }
}
