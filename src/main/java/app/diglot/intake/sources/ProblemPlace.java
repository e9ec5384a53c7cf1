package app.diglot.intake.sources;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in what was read.
 *
 * @param messageKey of the words for it
 * @param parameters what stands in them: a number, and the paper's id or key or line
 */
public record ProblemPlace(String messageKey, List<String> parameters) {

    private static final Pattern WRITTEN = Pattern.compile(
            "(?s)(?<kind>line|entry|item|record) (?<number>\\d+)(?: \\((?:line (?<line>\\d+)|(?<name>.*))\\))?");

    public ProblemPlace {
        parameters = List.copyOf(parameters);
    }

    static ProblemPlace of(String place) {
        Matcher found = WRITTEN.matcher(place);
        if (!found.matches()) {
            return new ProblemPlace("intake.place.end", List.of());
        }
        String kind = found.group("kind").equals("line") ? "line" : "entry";
        String number = found.group("number");
        if (found.group("line") != null && kind.equals("entry")) {
            return new ProblemPlace("intake.place.entry.line", List.of(number, found.group("line")));
        }
        return found.group("name") == null
                ? new ProblemPlace("intake.place." + kind, List.of(number))
                : new ProblemPlace("intake.place." + kind + ".named", List.of(number, found.group("name")));
    }
}
