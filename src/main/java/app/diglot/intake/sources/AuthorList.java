package app.diglot.intake.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All authors of a paper in one text, as arXiv asks submitters to write them: {@code A. One, B. Two (Somewhere) and C. Three Jr.},
 * affiliations in parentheses, a collaboration followed by a colon.
 *
 * @see <a href="https://info.arxiv.org/help/prep.html#author">arXiv: author names</a>
 */
final class AuthorList {

    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "v");
    private static final Set<String> NOBODY = Set.of("others", "et al", "et al.");
    private static final Pattern AND = Pattern.compile("(?i) (?:and|&|\\\\&) ");
    private static final Pattern LEADING_AND = Pattern.compile("(?i) ?(?:and|&|\\\\&) ");
    private static final String BETWEEN = ",;:";

    private AuthorList() {}

    /** The names in order, without affiliations. */
    static List<String> split(String written) {
        List<String> names = new ArrayList<>();
        for (String part : parts(ArxivText.prose(withoutAffiliations(written)))) {
            String name = ArxivText.name(part);
            String lower = name.toLowerCase(Locale.ROOT);
            if (SUFFIXES.contains(lower) && !names.isEmpty()) {
                names.addLast(names.removeLast() + " " + name);
            } else if (name.codePoints().anyMatch(Character::isLetter) && !NOBODY.contains(lower)) {
                names.add(name);
            }
        }
        return List.copyOf(names);
    }

    /** What is not in parentheses; one that never closes takes the rest with it. */
    private static String withoutAffiliations(String text) {
        StringBuilder outside = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0) {
                outside.append(c);
            }
        }
        return outside.toString();
    }

    /** Cuts at commas and at "and", but not within braces, which TeX's authors use to hold a name together. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth = Math.max(0, depth + (c == '{' ? 1 : c == '}' ? -1 : 0));
            int behind = depth == 0 ? endOfSeparator(text, from, i) : i;
            if (behind > i) {
                parts.add(text.substring(from, i));
                from = behind;
                i = behind - 1;
            }
        }
        parts.add(text.substring(from));
        return parts;
    }

    private static int endOfSeparator(String text, int from, int at) {
        if (BETWEEN.indexOf(text.charAt(at)) >= 0) {
            return at + 1;
        }
        Matcher and = (at == from ? LEADING_AND : AND).matcher(text).region(at, text.length());
        return and.lookingAt() ? and.end() - 1 : at;
    }
}
