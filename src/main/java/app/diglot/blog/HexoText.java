package app.diglot.blog;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plain words as Markdown that every renderer shows as exactly these words, formulas included, and back.
 *
 * <p>A dialect of its own beside {@code shared.MarkdownText}, which writes for CommonMark and keeps formulas as they are.
 * Backslashes only, no entities: Hexo's renderer escapes the ampersand of numeric ones again. Quotation marks, double hyphens
 * and dots are kept from its "smartypants", which is on by default and would turn a prime of a formula into an apostrophe.
 */
final class HexoText {

    /** Addresses become links; the characters are those that no renderer reads as anything else. */
    private static final Pattern ADDRESS =
            Pattern.compile("https?://[A-Za-z0-9](?:[A-Za-z0-9._~/?#=%+:@&-]*[A-Za-z0-9/=_-])?");

    private static final Pattern NUMBERED = Pattern.compile("\\d{1,9}(?=[.)](?:\\s|$))");
    private static final String ALWAYS = "\\`*[]<&~\"'@";
    /** Words before a colon by which form A knows its lines. */
    private static final Set<String> OWN_LABELS = Set.of("Author", "Authors", "Comments");

    private static final String AT_START = "#>+-=:|";
    /** CommonMark: any ASCII punctuation character may be backslash-escaped. */
    private static final Pattern ESCAPED_OR_LINKED = Pattern.compile("\\\\([!-/:-@\\[-`{-~])|<(https?://[^\\s<>]*)>");

    private static final Pattern UNESCAPED_COMMA = Pattern.compile("(?:[^\\\\,]|\\\\.)+");

    private HexoText() {}

    /** One line of words, fit for the start of a block or any later place. */
    static String escape(String words) {
        StringBuilder out = new StringBuilder(words.length() + 32);
        Matcher address = ADDRESS.matcher(words);
        int numbered = numberAtStart(words);
        int plainFrom = 0;
        int at = 0;
        while (at < words.length()) {
            if (words.startsWith("http", at)
                    && address.region(at, words.length()).lookingAt()) {
                out.append('<').append(address.group()).append('>');
                at = address.end();
                plainFrom = at;
                continue;
            }
            if (at == numbered || mustEscape(words, at, plainFrom)) {
                out.append('\\');
            }
            out.append(words.charAt(at++));
        }
        return out.toString();
    }

    /** Where the dot or bracket stands that would make the line an item of a list, else -1. */
    private static int numberAtStart(String words) {
        Matcher number = NUMBERED.matcher(words);
        return number.lookingAt() ? number.end() : -1;
    }

    private static boolean mustEscape(String words, int at, int plainFrom) {
        char letter = words.charAt(at);
        char before = at > plainFrom ? words.charAt(at - 1) : ' ';
        if (ALWAYS.indexOf(letter) >= 0 || at == 0 && AT_START.indexOf(letter) >= 0) {
            return true;
        }
        return switch (letter) {
            // CommonMark: an underscore after a letter or digit opens no emphasis, and one that none opened closes
            // none.
            case '_' -> !isAsciiWord(before);
            case '#' -> !isAsciiWord(before);
            case '{' -> before == '{';
            case '%' -> before == '{';
            case '-' -> before == '-';
            case '.' -> before == '.' || words.regionMatches(true, at - 3, "www", 0, 3);
            case ':' -> words.startsWith("//", at + 1) || at < 9 && OWN_LABELS.contains(words.substring(0, at));
            default -> false;
        };
    }

    private static boolean isAsciiWord(char letter) {
        return letter < 128 && Character.isLetterOrDigit(letter);
    }

    static String unescape(String markdown) {
        return ESCAPED_OR_LINKED
                .matcher(markdown)
                .replaceAll(
                        found -> Matcher.quoteReplacement(found.group(1) == null ? found.group(2) : found.group(1)));
    }

    /** Names with commas between them; a comma inside a name is escaped. */
    static String escapeNames(List<String> names) {
        return String.join(
                ", ",
                names.stream().map(name -> escape(name).replace(",", "\\,")).toList());
    }

    static List<String> unescapeNames(String markdown) {
        List<String> names = new ArrayList<>();
        Matcher name = UNESCAPED_COMMA.matcher(markdown);
        while (name.find()) {
            names.add(unescape(name.group().strip()));
        }
        return names;
    }
}
