package app.diglot.shared;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The macros of TeX text that stand in arXiv's metadata. */
final class TexMacro {

    /** The tags that a macro stands for; both empty where its argument is shown as it is. */
    record Style(String opening, String closing) {

        private static final Style NONE = new Style("", "");

        private static Style of(String element) {
            return new Style("<" + element + ">", "</" + element + ">");
        }
    }

    /** A style that holds to the end of its group, and where the text behind it starts. */
    record Switch(Style style, int end) {}

    /** A character that a macro stands for, and where the text goes on. */
    record Letter(String shown, int end) {}

    private static final Map<String, Style> STYLES = Map.ofEntries(
            Map.entry("emph", Style.of("em")),
            Map.entry("textit", Style.of("em")),
            Map.entry("textsl", Style.of("em")),
            Map.entry("textbf", Style.of("strong")),
            Map.entry("texttt", Style.of("code")),
            Map.entry("textsc", new Style("<span class=\"small-caps\">", "</span>")),
            Map.entry("textsuperscript", Style.of("sup")),
            Map.entry("textsubscript", Style.of("sub")),
            Map.entry("underline", Style.of("u")),
            Map.entry("uline", Style.of("u")),
            Map.entry("textrm", Style.NONE),
            Map.entry("textsf", Style.NONE),
            Map.entry("textmd", Style.NONE),
            Map.entry("textnormal", Style.NONE),
            Map.entry("text", Style.NONE),
            Map.entry("mbox", Style.NONE));
    private static final Map<String, String> SWITCHES =
            Map.of("em", "emph", "it", "textit", "sl", "textsl", "bf", "textbf", "tt", "texttt", "sc", "textsc");
    private static final Map<Character, String> SYMBOLS = Map.ofEntries(
            Map.entry('%', "%"),
            Map.entry('&', "&"),
            Map.entry('_', "_"),
            Map.entry('#', "#"),
            Map.entry('$', "$"),
            Map.entry('{', "{"),
            Map.entry('}', "}"),
            Map.entry(' ', " "),
            Map.entry(',', "\u2009"),
            Map.entry(';', " "),
            Map.entry(':', " "),
            Map.entry('!', ""),
            Map.entry('/', ""),
            Map.entry('@', ""),
            Map.entry('-', "\u00ad"),
            Map.entry('\\', " "));
    private static final Pattern ACCENTED = Pattern.compile(
            "\\\\(?:([`'^~=.\"])\\s?|([urHvckdb])(?=[{ \\\\]) ?)(?:\\{\\\\?([A-Za-z])\\}|\\\\([ij])(?![A-Za-z])|([A-Za-z]))");
    private static final Pattern NAME = Pattern.compile("[A-Za-z]+");

    private TexMacro() {}

    static Optional<Style> style(String name) {
        return Optional.ofNullable(STYLES.get(name));
    }

    /** The letters of a macro's name at this place, behind its backslash; empty where none stands. */
    static String nameAt(String text, int at, int to) {
        Matcher matcher = NAME.matcher(text).region(at, to);
        return matcher.lookingAt() ? matcher.group() : "";
    }

    static Optional<Switch> switchAt(String text, int at, int to) {
        if (at >= to || text.charAt(at) != '\\') {
            return Optional.empty();
        }
        String name = nameAt(text, at + 1, to);
        String macro = SWITCHES.get(name);
        int end = at + 1 + name.length();
        if (macro == null || end >= to) {
            return Optional.empty();
        }
        int from = Character.isWhitespace(text.charAt(end)) ? end + 1 : end;
        return style(macro).map(style -> new Switch(style, from));
    }

    static Optional<Letter> letterAt(String text, int at, int to) {
        Matcher accented = ACCENTED.matcher(text).region(at, to);
        if (accented.lookingAt()) {
            return Optional.of(new Letter(accented(accented), accented.end()));
        }
        String symbol = SYMBOLS.get(text.charAt(at + 1));
        if (symbol != null) {
            return Optional.of(new Letter(symbol, at + 2));
        }
        String name = nameAt(text, at + 1, to);
        return TexLetters.letter(name).map(letter -> new Letter(letter, afterName(text, at + 1 + name.length(), to)));
    }

    private static String accented(Matcher matcher) {
        return TexLetters.accented(first(matcher, 3, 4, 5), first(matcher, 1, 2));
    }

    private static String first(Matcher matcher, int... groups) {
        for (int group : groups) {
            String found = matcher.group(group);
            if (found != null) {
                return found;
            }
        }
        throw new IllegalStateException("one of the groups matches");
    }

    // TeX: the space behind a macro's name only ends the name; {} does the same and keeps the space behind it.
    private static int afterName(String text, int end, int to) {
        if (text.startsWith("{}", end) && end + 2 <= to) {
            return end + 2;
        }
        return end < to && text.charAt(end) == ' ' ? end + 1 : end;
    }
}
