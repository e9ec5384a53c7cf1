package app.diglot.translation.interchange;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An element as it was written, so that it can be written again.
 *
 * @param namespace its address, empty where there is none
 * @param name with its prefix
 * @param attributes by their names with prefixes, in order; with the declarations of namespaces
 */
public record XmlElement(String namespace, String name, Map<String, String> attributes, List<XmlContent> content)
        implements XmlContent {

    public XmlElement {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        attributes.values().forEach(XmlText::new);
        content = List.copyOf(content);
    }

    /** Of no namespace. */
    public static XmlElement of(String name, Map<String, String> attributes, String text) {
        return new XmlElement("", name, attributes, text.isEmpty() ? List.of() : List.of(XmlText.visible(text)));
    }

    static XmlElement of(String name, Map<String, String> attributes, List<? extends XmlContent> content) {
        return new XmlElement("", name, attributes, List.copyOf(content));
    }

    /** Without its prefix. */
    public String localName() {
        return name.substring(name.indexOf(':') + 1);
    }

    public Optional<String> attribute(String wanted) {
        return Optional.ofNullable(attributes.get(wanted));
    }

    @Override
    public String text() {
        return content.stream().map(XmlContent::text).collect(Collectors.joining());
    }

    Stream<XmlElement> children() {
        return content.stream().<XmlElement>mapMulti((part, next) -> {
            if (part instanceof XmlElement child) {
                next.accept(child);
            }
        });
    }

    Stream<XmlElement> children(String local) {
        return children().filter(child -> child.localName().equals(local));
    }

    Optional<XmlElement> child(String local) {
        return children(local).findFirst();
    }

    /** Of what is within it, at any depth. */
    Stream<XmlElement> descendants() {
        return children().flatMap(child -> Stream.concat(Stream.of(child), child.descendants()));
    }

    /** Whether it has text of its own other than spaces and line ends. */
    boolean hasWords() {
        return content.stream()
                .anyMatch(part -> part instanceof XmlText && !part.text().isBlank());
    }
}
