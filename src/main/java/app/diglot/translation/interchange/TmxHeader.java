package app.diglot.translation.interchange;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a TMX file says of itself.
 *
 * @param attributes as they were written, in order
 * @param remarks notes, props and user-defined encodings, in order
 */
public record TmxHeader(Map<String, String> attributes, List<XmlElement> remarks) {

    public TmxHeader {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        remarks = List.copyOf(remarks);
    }

    /** Of a file with whole sentences in plain text, written by the given tool. */
    public static TmxHeader of(String tool, String toolVersion, String sourceLanguage) {
        // TMX 1.4b: creationtool, creationtoolversion, segtype, o-tmf, adminlang, srclang, datatype are required
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("creationtool", tool);
        attributes.put("creationtoolversion", toolVersion);
        attributes.put("segtype", "sentence");
        attributes.put("o-tmf", tool);
        attributes.put("adminlang", "en");
        attributes.put("srclang", sourceLanguage);
        attributes.put("datatype", "plaintext");
        return new TmxHeader(attributes, List.of());
    }

    /** A language tag, or {@code *all*} where any language of a unit may be the source; empty where it is not told. */
    public String sourceLanguage() {
        return attributes.getOrDefault("srclang", "");
    }
}
