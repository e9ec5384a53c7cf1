package app.diglot.translation.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Blanks between Chinese and Latin characters: as the house has them, or at least alike in one text. */
final class SpacingCheck implements Check {

    // [0-9]% and $…$ take a blank as well; 、「 and their like never do, as they bring their own.
    private static final String LATIN = "[A-Za-z0-9\\u0370-\\u03ff\\u00c0-\\u024f]";
    private static final Pattern TIGHT =
            Pattern.compile("(?<=\\p{IsHan})(?=" + LATIN + ")|(?<=" + LATIN + "|[0-9]%)(?=\\p{IsHan})");
    private static final Pattern WIDE = Pattern.compile(
            "(?<=\\p{IsHan})[ \\u00a0]{1,3}(?=" + LATIN + ")|(?<=" + LATIN + "|[0-9]%)[ \\u00a0]{1,3}(?=\\p{IsHan})");

    @Override
    public String id() {
        return "spacing";
    }

    @Override
    public List<Finding> findIn(CheckedPair pair) {
        if (!pair.target().isChinese()) {
            return List.of();
        }
        List<Stretch> tight = find(TIGHT, pair.target().prose());
        List<Stretch> wide = find(WIDE, pair.target().prose());
        return switch (pair.context().spacing()) {
            case SPACE -> findings(tight, "missing", " ");
            case NONE -> findings(wide, "needless", "");
            case LEAVE -> mixed(tight, wide);
        };
    }

    /** The rarer of the two is taken for the slip. */
    private List<Finding> mixed(List<Stretch> tight, List<Stretch> wide) {
        if (tight.isEmpty() || wide.isEmpty()) {
            return List.of();
        }
        return tight.size() < wide.size() ? findings(tight, "mixed", " ") : findings(wide, "mixed", "");
    }

    private List<Finding> findings(List<Stretch> places, String what, String mended) {
        return places.stream()
                .map(place -> Finding.of(id(), Severity.HINT, what)
                        .inTarget(place.start(), place.end())
                        .mendedBy(mended))
                .toList();
    }

    private static List<Stretch> find(Pattern pattern, String prose) {
        List<Stretch> places = new ArrayList<>();
        Matcher matcher = pattern.matcher(prose);
        while (matcher.find()) {
            places.add(new Stretch(matcher.start(), matcher.end()));
        }
        return places;
    }
}
