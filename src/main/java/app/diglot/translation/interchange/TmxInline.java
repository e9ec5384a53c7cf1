package app.diglot.translation.interchange;

import java.util.List;
import java.util.Set;

/** Which elements TMX allows within a segment. */
final class TmxInline {

    private static final Set<String> IN_TEXT = Set.of("bpt", "ept", "it", "ph", "hi", "ut");

    private TmxInline() {}

    // TMX 1.4b: seg, hi and sub hold text with bpt, ept, it, ph, hi and ut; the others hold native code with sub.
    static boolean mayStandIn(XmlElement parent, XmlElement inline) {
        return switch (parent.name()) {
            case "seg", "hi", "sub" -> IN_TEXT.contains(inline.name());
            default -> inline.name().equals("sub");
        };
    }

    // TMX 1.4b: i is required of bpt and ept, pos of it
    static List<String> required(XmlElement inline) {
        return switch (inline.name()) {
            case "bpt", "ept" -> List.of("i");
            case "it" -> List.of("pos");
            default -> List.of();
        };
    }
}
