package app.diglot.intake.rules;

import app.diglot.intake.rules.TopicRule.Need;
import app.diglot.intake.rules.TopicRule.Part;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rule as somebody would count it who has its description and a regular expression for each phrase. */
final class NaiveRule {

    private static final String WORD = "[\\p{L}\\p{Nd}\\p{Mn}\\p{Mc}&&[^\\p{IsIdeographic}]]";
    private static final String GAP = "[\\s\\p{Z}\\-\\u2010-\\u2013\\u2212]";
    private static final Pattern PIECE = Pattern.compile(WORD + "+|[^\\s\\p{Z}\\-\\u2010-\\u2013\\u2212]");

    private final TopicRule rule;
    private final List<Pattern> wanted;
    private final List<Pattern> unwanted;

    NaiveRule(TopicRule rule) {
        this.rule = rule;
        wanted = rule.wanted().stream().map(NaiveRule::pattern).toList();
        unwanted = rule.unwanted().stream().map(NaiveRule::pattern).toList();
    }

    boolean catches(String title, String abstractText, List<String> categories) {
        boolean fits = rule.categories().stream()
                .map(Category::code)
                .anyMatch(named -> categories.stream().anyMatch(of -> (of + ".").startsWith(named + ".")));
        return fits && isWanted(title, abstractText) && count(unwanted, rule.unwantedIn(), title, abstractText) == 0;
    }

    private boolean isWanted(String title, String abstractText) {
        long hits = count(wanted, rule.wantedIn(), title, abstractText);
        return rule.need() == Need.ALL ? hits == wanted.size() : hits > 0 || wanted.isEmpty();
    }

    private static long count(List<Pattern> phrases, Part part, String title, String abstractText) {
        return phrases.stream()
                .filter(phrase -> phrase.matcher(title).find()
                        || (part == Part.TITLE_AND_ABSTRACT
                                && phrase.matcher(abstractText).find()))
                .count();
    }

    static Pattern pattern(Phrase phrase) {
        String written = phrase.written();
        return written.matches("[\"“”].*[\"“”]")
                ? exact(written.substring(1, written.length() - 1).strip())
                : free(written);
    }

    private static Pattern exact(String words) {
        StringBuilder regex = new StringBuilder();
        for (String run : words.split("(?=\\s)|(?<=\\s)")) {
            regex.append(run.isBlank() ? "[\\s\\p{Z}]+" : Pattern.quote(run));
        }
        return Pattern.compile(bordered(regex.toString(), words, true));
    }

    private static Pattern free(String written) {
        boolean goesOn = written.endsWith("*");
        String words = goesOn ? written.substring(0, written.length() - 1) : written;
        StringBuilder regex = new StringBuilder();
        Matcher piece = PIECE.matcher(words);
        int end = 0;
        String before = "";
        while (piece.find()) {
            String between = words.substring(end, piece.start());
            boolean mayTouch = !between.matches("[\\s\\p{Z}]+") || !isWord(before) || !isWord(piece.group());
            regex.append(before.isEmpty() ? "" : GAP + (mayTouch ? "*" : "+"));
            regex.append(Pattern.quote(piece.group()));
            before = piece.group();
            end = piece.end();
        }
        if (!goesOn && isWord(before)) {
            String body = regex.toString();
            regex.append("(?:s|es)?");
            if (before.toLowerCase(java.util.Locale.ROOT).endsWith("y")) {
                regex.insert(0, "(?:")
                        .append("|")
                        .append(body, 0, body.length() - 3)
                        .append("\\Eies)");
            }
        }
        return Pattern.compile(
                bordered("(?:" + regex + ")", words, !goesOn), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String bordered(String regex, String words, boolean atEnd) {
        String first = words.substring(0, words.offsetByCodePoints(0, 1));
        String last = words.substring(words.offsetByCodePoints(words.length(), -1));
        return (isWord(first) ? "(?<!" + WORD + ")" : "") + regex + (atEnd && isWord(last) ? "(?!" + WORD + ")" : "");
    }

    private static boolean isWord(String piece) {
        return piece.matches(WORD + "+");
    }
}
