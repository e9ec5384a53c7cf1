package app.diglot.blog;

/** The beginning of a text, for messages. */
final class Excerpt {

    private Excerpt() {}

    static String of(String text, int longest) {
        return cut(CleanText.line(text), longest);
    }

    static String cut(String line, int longest) {
        if (line.codePointCount(0, line.length()) <= longest) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, longest)) + "…";
    }
}
