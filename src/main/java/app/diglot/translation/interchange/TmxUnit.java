package app.diglot.translation.interchange;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A text in several languages.
 *
 * @param attributes as they were written, in order
 * @param remarks notes and props, in order
 */
public record TmxUnit(Map<String, String> attributes, List<XmlElement> remarks, List<TmxVariant> variants) {

    public TmxUnit {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        remarks = List.copyOf(remarks);
        variants = List.copyOf(variants);
    }

    /** A pair of plain texts. Characters that XML cannot hold are replaced by something to see, see {@link XmlText#visible}. */
    public static TmxUnit of(TmxPair pair, TmxChange change) {
        return new TmxUnit(
                change.attributes(),
                List.of(),
                List.of(TmxVariant.of("en", pair.english()), TmxVariant.of("zh-CN", pair.chinese())));
    }

    public Optional<String> id() {
        return Optional.ofNullable(attributes.get("tuid"));
    }

    /** The last change that the unit tells of, or its creation. */
    public TmxChange change() {
        return TmxChange.of(attributes);
    }

    /** The texts of the notes for translators. */
    public List<String> notes() {
        return remarks.stream()
                .filter(remark -> remark.name().equals("note"))
                .map(XmlElement::text)
                .toList();
    }

    /** What a tool keeps with the unit under a type of its own. */
    public Optional<String> prop(String type) {
        return remarks.stream()
                .filter(remark ->
                        remark.name().equals("prop") && remark.attribute("type").equals(Optional.of(type)))
                .map(XmlElement::text)
                .findFirst();
    }
}
