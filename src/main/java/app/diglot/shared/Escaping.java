package app.diglot.shared;

/** Plain characters as HTML. */
final class Escaping {

    private Escaping() {}

    /** Escaped for text and for quoted attributes; what would break a page or turn its direction around is left out. */
    static String html(CharSequence text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> {
                    if (isShown(c)) {
                        html.appendCodePoint(c);
                    }
                }
            }
        });
        return html.toString();
    }

    private static boolean isShown(int c) {
        if (c == '\n' || c == '\t') {
            return true;
        }
        boolean control = Character.isISOControl(c);
        boolean halfCharacter = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        // Unicode TR 36, 3.1: embedding, override and isolate characters make text read other than it is.
        boolean turnsDirection = isBetween(c, 0x202A, 0x202E) || isBetween(c, 0x2066, 0x2069);
        boolean noCharacter = (c & 0xFFFE) == 0xFFFE || isBetween(c, 0xFDD0, 0xFDEF);
        return !control && !halfCharacter && !turnsDirection && !noCharacter;
    }

    private static boolean isBetween(int c, int first, int last) {
        return c >= first && c <= last;
    }
}
