package app.diglot.translation.interchange;

import app.diglot.translation.interchange.ConceptTerm.Kind;
import app.diglot.translation.interchange.ConceptTerm.Status;
import java.util.Optional;
import java.util.stream.Stream;

/** The data categories of TBX that say something which a glossary term has a place for. */
final class TbxCategories {

    static final String STATUS = "administrativeStatus";
    static final String PREFERRED = "preferredTerm-admn-sts";
    static final String ADMITTED = "admittedTerm-admn-sts";
    static final String DEPRECATED = "deprecatedTerm-admn-sts";
    static final String TERM_TYPE = "termType";
    static final String ABBREVIATION = "abbreviation";

    /** Ours: TBX has none for them. Other tools pass over administrative types that they do not know. */
    static final String LEVEL = "diglot-level";

    static final String KEPT = "diglot-kept";

    private static final String AUTHORIZATION = "normativeAuthorization";

    private TbxCategories() {}

    // ISO 30042: in the style DCA the category is the attribute type, in DCT the name of the element.
    static Optional<String> value(XmlElement within, String category) {
        return within.descendants()
                .filter(element -> element.localName().equals(category)
                        || element.attribute("type").equals(Optional.of(category)))
                .map(element -> element.text().strip())
                .findFirst();
    }

    static Status status(XmlElement term) {
        String value = Stream.of(STATUS, AUTHORIZATION)
                .flatMap(category -> value(term, category).stream())
                .findFirst()
                .orElse("");
        if (value.startsWith("preferred") || value.startsWith("standardized")) {
            return Status.PREFERRED;
        }
        return value.startsWith("deprecated") || value.startsWith("superseded") ? Status.FORBIDDEN : Status.ADMITTED;
    }

    // TBX-Default: abbreviatedFormFor names the full form; acronym, initialism and shortForm are types of their own
    static Kind kind(XmlElement term) {
        boolean isShort = value(term, "abbreviatedFormFor").isPresent()
                || value(term, TERM_TYPE)
                        .filter(type -> Stream.of(ABBREVIATION, "acronym", "initialism", "shortForm")
                                .anyMatch(type::equals))
                        .isPresent();
        return isShort ? Kind.ABBREVIATION : Kind.FULL;
    }
}
