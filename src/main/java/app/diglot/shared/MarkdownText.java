package app.diglot.shared;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plain text written as Markdown that reads as the same text; its formulas stay as they are. */
public final class MarkdownText {

    private static final String SPECIAL = "\\`*_[]<>|~#$";
    private static final Pattern LINE_START = Pattern.compile("(?m)^(\\s*)([-+=]|\\d{1,9}(?=[.)]))");

    private MarkdownText() {}

    public static String escape(String plain) {
        StringBuilder markdown = new StringBuilder(plain.length() + 16);
        for (int i = 0; i < plain.length(); i++) {
            Optional<Formula> formula = Formula.at(plain, i);
            if (formula.isPresent()) {
                markdown.append(plain, i, formula.get().end());
                i = formula.get().end() - 1;
                continue;
            }
            char c = plain.charAt(i);
            // CommonMark: any ASCII punctuation may be escaped by a backslash.
            if (SPECIAL.indexOf(c) >= 0) {
                markdown.append('\\');
            }
            markdown.append(c == '\0' ? '\ufffd' : c);
        }
        return LINE_START
                .matcher(markdown.toString().replace("&", "&amp;"))
                .replaceAll(start -> Matcher.quoteReplacement(start.group(1) + escapedStart(start.group(2))));
    }

    private static String escapedStart(String start) {
        // A digit cannot be escaped: the number's dot could, but an entity for the digit needs no look ahead.
        return Character.isDigit(start.charAt(0))
                ? "&#" + (int) start.charAt(0) + ";" + start.substring(1)
                : "\\" + start;
    }
}
