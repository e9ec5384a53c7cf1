package app.diglot.translation.interchange;

import java.util.LinkedHashMap;
import java.util.Map;

/** The two editions of ISO 30042, which name the same things differently. */
public enum TbxVersion {
    /** ISO 30042:2008, root element {@code martif}. */
    V2("martif", "martifHeader", "termEntry", "langSet", "tig"),
    /** ISO 30042:2019, root element {@code tbx}; written in the style DCA, which has types as attributes. */
    V3("tbx", "tbxHeader", "conceptEntry", "langSec", "termSec");

    private final String root;
    private final String header;
    private final String entry;
    private final String language;
    private final String term;

    TbxVersion(String root, String header, String entry, String language, String term) {
        this.root = root;
        this.header = header;
        this.entry = entry;
        this.language = language;
        this.term = term;
    }

    String root() {
        return root;
    }

    String header() {
        return header;
    }

    String entry() {
        return entry;
    }

    String language() {
        return language;
    }

    String term() {
        return term;
    }

    Map<String, String> rootAttributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        switch (this) {
            case V2 -> attributes.put("type", "TBX");
            case V3 -> {
                attributes.put("xmlns", "urn:iso:std:iso:30042:ed-2");
                attributes.put("style", "dca");
                attributes.put("type", "TBX-Basic");
            }
        }
        attributes.put("xml:lang", "en");
        return attributes;
    }
}
