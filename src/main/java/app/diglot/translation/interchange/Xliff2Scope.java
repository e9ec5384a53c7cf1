package app.diglot.translation.interchange;

import java.util.HashMap;
import java.util.Map;

/**
 * What an element takes over from those around it.
 *
 * @param namespace of the core, in the version at hand
 * @param prefixes of attributes, to the namespaces that they stand for
 * @param language the nearest xml:lang, empty where there is none
 * @param space the nearest xml:space, {@code default} where there is none
 */
record Xliff2Scope(String namespace, Map<String, String> prefixes, String language, String space) {

    private static final String DECLARATION = "xmlns:";
    private static final String MODULE = "urn:oasis:names:tc:xliff:";

    /** XLIFF 2.1 has it as a module, though not with a namespace of its own. */
    private static final String ITS = "http://www.w3.org/2005/11/its";

    static Xliff2Scope of(String namespace, Map<String, String> root) {
        return new Xliff2Scope(namespace, Map.of(), "", "default").within(root);
    }

    Xliff2Scope within(XmlElement element) {
        return within(element.attributes());
    }

    private Xliff2Scope within(Map<String, String> attributes) {
        Map<String, String> known = new HashMap<>(prefixes);
        attributes.forEach((name, value) -> {
            if (name.startsWith(DECLARATION)) {
                known.put(name.substring(DECLARATION.length()), value);
            }
        });
        return new Xliff2Scope(
                namespace,
                Map.copyOf(known),
                attributes.getOrDefault("xml:lang", language),
                attributes.getOrDefault("xml:space", space));
    }

    boolean isCore(XmlElement element) {
        return element.namespace().equals(namespace);
    }

    String namespaceOf(String attribute) {
        return prefixes.getOrDefault(attribute.substring(0, attribute.indexOf(':')), "");
    }

    static boolean isModule(String namespace) {
        return namespace.startsWith(MODULE) || namespace.startsWith(ITS);
    }
}
