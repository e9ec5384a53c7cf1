package app.diglot.translation.interchange;

import app.diglot.translation.interchange.BadFile.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which attributes the elements of XLIFF 2's core may have, which they must have, and what may stand in them. */
final class Xliff2Attributes {

    private static final Set<String> OF_UNITS =
            words("id name canResegment translate srcDir trgDir type xml:space xml:lang");
    private static final Set<String> OF_MARKERS = words("id translate type ref value");
    private static final Set<String> OF_SPLIT_CODES =
            words("canCopy canDelete canOverlap canReorder copyOf dataRef dir disp"
                    + " equiv id isolated subFlows subType type");

    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            Map.entry("file", words("id canResegment original translate srcDir trgDir xml:space xml:lang")),
            Map.entry("group", OF_UNITS),
            Map.entry("unit", OF_UNITS),
            Map.entry("skeleton", words("href")),
            Map.entry("notes", Set.of()),
            Map.entry("note", words("id appliesTo category priority ref")),
            Map.entry("originalData", Set.of()),
            Map.entry("data", words("id dir xml:space")),
            Map.entry("segment", words("id canResegment state subState")),
            Map.entry("ignorable", words("id")),
            Map.entry("source", words("xml:lang xml:space")),
            Map.entry("target", words("xml:lang xml:space order")),
            Map.entry("cp", words("hex")),
            Map.entry("ph", words("canCopy canDelete canReorder copyOf disp equiv id dataRef subFlows subType type")),
            Map.entry(
                    "pc",
                    words(
                            "canCopy canDelete canOverlap canReorder copyOf dispEnd dispStart equivEnd equivStart id dataRefEnd"
                                    + " dataRefStart subFlowsEnd subFlowsStart subType type dir")),
            Map.entry("sc", OF_SPLIT_CODES),
            Map.entry(
                    "ec",
                    words("canCopy canDelete canOverlap canReorder copyOf dataRef dir disp equiv id isolated startRef"
                            + " subFlows subType type")),
            Map.entry("mrk", OF_MARKERS),
            Map.entry("sm", OF_MARKERS),
            Map.entry("em", words("startRef")));

    private static final Map<String, Set<String>> REQUIRED = Map.ofEntries(
            Map.entry("file", words("id")),
            Map.entry("group", words("id")),
            Map.entry("unit", words("id")),
            Map.entry("data", words("id")),
            Map.entry("cp", words("hex")),
            Map.entry("ph", words("id")),
            Map.entry("pc", words("id")),
            Map.entry("sc", words("id")),
            Map.entry("mrk", words("id")),
            Map.entry("sm", words("id")),
            Map.entry("em", words("startRef")));

    /** Elements where other makers may put attributes; inline codes have those of modules at most. */
    private static final Set<String> EXTENSIBLE = words("file group unit note notes skeleton mrk sm");

    private static final Set<String> CODES = words("ph pc sc ec");

    private static final Predicate<String> YES_OR_NO = words("yes no")::contains;
    private static final Predicate<String> DIRECTION = words("ltr rtl auto")::contains;
    private static final Predicate<String> TOKEN = Xliff2Writer.NMTOKEN.asMatchPredicate();
    private static final Predicate<String> PREFIXED =
            Pattern.compile("[^:\\s]+:.+").asMatchPredicate();

    private static final Map<String, Predicate<String>> VALUES = Map.ofEntries(
            Map.entry("id", TOKEN),
            Map.entry("startRef", TOKEN),
            Map.entry("copyOf", TOKEN),
            Map.entry("canResegment", YES_OR_NO),
            Map.entry("translate", YES_OR_NO),
            Map.entry("canCopy", YES_OR_NO),
            Map.entry("canDelete", YES_OR_NO),
            Map.entry("canOverlap", YES_OR_NO),
            Map.entry("isolated", YES_OR_NO),
            Map.entry("canReorder", words("yes no firstNo")::contains),
            Map.entry("dir", DIRECTION),
            Map.entry("srcDir", DIRECTION),
            Map.entry("trgDir", DIRECTION),
            Map.entry("appliesTo", words("source target")::contains),
            Map.entry("priority", Pattern.compile("[1-9]|10").asMatchPredicate()),
            Map.entry("order", Pattern.compile("0*[1-9][0-9]{0,8}").asMatchPredicate()),
            Map.entry("state", value -> XliffState.parse(value).isPresent()),
            Map.entry("subState", PREFIXED),
            Map.entry("hex", Xliff2Attributes::isInvalidInXml),
            Map.entry("subFlows", Xliff2Attributes::areTokens),
            Map.entry("subFlowsStart", Xliff2Attributes::areTokens),
            Map.entry("subFlowsEnd", Xliff2Attributes::areTokens),
            Map.entry("xml:space", words("default preserve")::contains),
            Map.entry("xml:lang", LanguageTag::isWellFormed));

    private final XmlInput input;

    Xliff2Attributes(XmlInput input) {
        this.input = input;
    }

    void check(XmlElement element, Xliff2Scope scope) throws BadFile {
        String name = element.localName();
        for (String required : REQUIRED.getOrDefault(name, Set.of())) {
            if (element.attribute(required).isEmpty()) {
                throw input.bad(element, Reason.MISSING, required);
            }
        }
        for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
            if (!isAllowed(name, attribute.getKey(), scope)) {
                throw input.bad(element, Reason.MISPLACED, attribute.getKey());
            }
            if (!isRight(name, attribute.getKey(), attribute.getValue())) {
                throw input.bad(element, Reason.WRONG_VALUE, attribute.getKey());
            }
        }
    }

    private static boolean isAllowed(String element, String attribute, Xliff2Scope scope) {
        if (attribute.startsWith("xmlns")
                || ALLOWED.getOrDefault(element, Set.of()).contains(attribute)) {
            return true;
        }
        if (!attribute.contains(":") || attribute.startsWith("xml:")) {
            return false;
        }
        return EXTENSIBLE.contains(element)
                || (CODES.contains(element) && Xliff2Scope.isModule(scope.namespaceOf(attribute)));
    }

    private static boolean isRight(String element, String attribute, String value) {
        return attribute.equals("type")
                ? types(element).contains(value) || (!CODES.contains(element) && PREFIXED.test(value))
                : VALUES.getOrDefault(attribute, any -> true).test(value);
    }

    // XLIFF 2: codes have one of six types; markers one of three, or one of a maker's own, as units and groups do
    private static List<String> types(String element) {
        return switch (element) {
            case "ph", "pc", "sc", "ec" -> List.of("fmt", "ui", "quote", "link", "image", "other");
            case "mrk", "sm" -> List.of("generic", "comment", "term");
            default -> List.of();
        };
    }

    // XML Schema: NMTOKENS are parted by a space
    private static boolean areTokens(String value) {
        return Arrays.stream(value.split(" ", -1)).allMatch(TOKEN);
    }

    // XLIFF 2: cp is for characters that are invalid in XML only, and written in 4 to 6 digits
    static boolean isInvalidInXml(String hex) {
        return hex.matches("[0-9A-Fa-f]{4,6}")
                && Character.isValidCodePoint(Integer.parseInt(hex, 16))
                && !XmlText.isAllowed(Integer.parseInt(hex, 16));
    }

    private static Set<String> words(String words) {
        return Arrays.stream(words.split(" ")).collect(Collectors.toUnmodifiableSet());
    }
}
