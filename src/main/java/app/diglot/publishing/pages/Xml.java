package app.diglot.publishing.pages;

/** Characters as XML 1.0 allows them. */
final class Xml {

    private Xml() {}

    static String escape(String text) {
        StringBuilder xml = new StringBuilder(text.length());
        text.codePoints().filter(Xml::isCharacter).forEach(c -> {
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                default -> xml.appendCodePoint(c);
            }
        });
        return xml.toString();
    }

    // XML 1.0, production 2.
    private static boolean isCharacter(int c) {
        return c == '\t' || c == '\n' || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c != 0xFFFE && c != 0xFFFF);
    }
}
