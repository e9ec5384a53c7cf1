package app.diglot.shared;

/** Runs of white space, as foreign texts are full of them: arXiv wraps titles and abstracts by hand. */
public final class WhiteSpace {

    private WhiteSpace() {}

    /**
     * Puts one space for each run of white space, and none at the ends. Tabs, ends of lines and paragraphs, no-break spaces and NUL
     * count as such. A loop, as a regular expression took half of the time in which a batch is stored.
     */
    public static String collapsed(String text) {
        StringBuilder collapsed = new StringBuilder(text.length());
        boolean isInRun = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                isInRun = true;
            } else {
                if (isInRun) {
                    collapsed.append(' ');
                    isInRun = false;
                }
                collapsed.append(c);
            }
        }
        return collapsed.toString().strip();
    }

    private static boolean isSpace(char c) {
        return switch (c) {
            case ' ', '\t', '\n', '\u000b', '\f', '\r', '\0', '\u0085', '\u00a0', '\u2028', '\u2029' -> true;
            default -> false;
        };
    }
}
