package app.diglot.blog;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Brings foreign text into the one form that a post can carry: no controls, no runs of spaces, paragraphs parted by one empty line. */
final class CleanText {

    /** Line ends of all sorts are kept apart before; these are all other white space of Unicode. */
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\u0085]+");

    private static final Pattern PARAGRAPH_END = Pattern.compile("\\n[ \\t]*(?:\\n[ \\t]*)+");

    /**
     * Controls, halves of characters and noncharacters, which UTF-8, XML feeds or YAML refuse; the byte order mark; and the
     * object replacement character, by which Hexo marks places of its own and stops when it meets a strange one.
     */
    private static final Pattern UNFIT =
            Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\uD800-\\uDFFF]|[\\uFDD0-\\uFDEF\\uFEFF\\uFFFC\\uFFFE\\uFFFF]");

    private CleanText() {}

    /** One line. */
    static String line(String text) {
        String fit = UNFIT.matcher(unixLines(text)).replaceAll("");
        return SPACES.matcher(fit).replaceAll(" ").strip();
    }

    /** Paragraphs of one line each, an empty line between them. */
    static String paragraphs(String text) {
        return Arrays.stream(PARAGRAPH_END.split(unixLines(text)))
                .map(CleanText::line)
                .filter(paragraph -> !paragraph.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    /** Lines as they are, since in Markdown spaces and line ends mean something; no empty lines around them. */
    static String markdown(String text) {
        String fit = UNFIT.matcher(unixLines(text)).replaceAll("");
        return fit.lines()
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    static String unixLines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
