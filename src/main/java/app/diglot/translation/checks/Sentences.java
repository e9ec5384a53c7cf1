package app.diglot.translation.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text where a translation could leave something out: roughly, as what is missing is looked for and nothing is stored. */
final class Sentences {

    private static final Pattern ENGLISH = Pattern.compile(
            "(?<!\\b(?:al|vs|cf|Fig|Figs|Eq|Eqs|Sec|resp|approx|etc|[A-Z]|i\\.e|e\\.g|w\\.r\\.t|No))[.!?][\"'”’)\\]]{0,2}\\s+(?=\\P{Ll})");
    private static final Pattern CHINESE = Pattern.compile("[。！？][”’）」』]{0,2}\\s*|[；]\\s*");
    private static final Pattern ENGLISH_CLAUSE =
            Pattern.compile("[,;:]\\s+|\\s[–—-]{1,3}\\s|[.!?][\"'”’)\\]]{0,2}\\s+(?=\\P{Ll})");
    private static final Pattern CHINESE_CLAUSE = Pattern.compile("[，。！？；：]+[”’）」』]{0,2}\\s*|[,;:]\\s|——");

    private Sentences() {}

    static List<Stretch> of(CheckedText text) {
        return cut(text.prose(), text.isChinese() ? CHINESE : ENGLISH);
    }

    static List<Stretch> clausesOf(CheckedText text) {
        return cut(text.prose(), text.isChinese() ? CHINESE_CLAUSE : ENGLISH_CLAUSE);
    }

    private static List<Stretch> cut(String prose, Pattern border) {
        List<Stretch> parts = new ArrayList<>();
        Matcher matcher = border.matcher(prose);
        int from = 0;
        while (matcher.find()) {
            add(parts, prose, from, matcher.end());
            from = matcher.end();
        }
        add(parts, prose, from, prose.length());
        return parts;
    }

    private static void add(List<Stretch> parts, String prose, int from, int to) {
        if (prose.substring(from, to).chars().anyMatch(c -> Character.isLetterOrDigit(c) || c == CheckedText.HIDDEN)) {
            parts.add(new Stretch(from, to));
        }
    }
}
