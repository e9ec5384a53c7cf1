package app.diglot.translation.interchange;

/** Characters that XML 1.0 can hold. */
public record XmlText(String text) implements XmlContent {

    private static final int CONTROL_PICTURES = 0x2400;
    private static final int REPLACEMENT = 0xFFFD;

    public XmlText {
        text.codePoints().filter(character -> !isAllowed(character)).findFirst().ifPresent(character -> {
            throw new IllegalArgumentException("XML cannot hold U+" + Integer.toHexString(character));
        });
    }

    /**
     * Any text. Characters that XML cannot hold are replaced by something to see: a control character by its picture (U+241B
     * for an escape), half a surrogate pair and others that are none by U+FFFD.
     */
    public static XmlText visible(String text) {
        StringBuilder allowed = new StringBuilder(text.length());
        text.codePoints().map(XmlText::visible).forEach(allowed::appendCodePoint);
        return new XmlText(allowed.toString());
    }

    private static int visible(int character) {
        if (isAllowed(character)) {
            return character;
        }
        return character < 0x20 ? CONTROL_PICTURES + character : REPLACEMENT;
    }

    // XML 1.0: Char ::= #x9 | #xA | #xD | [#x20-#xD7FF] | [#xE000-#xFFFD] | [#x10000-#x10FFFF]
    static boolean isAllowed(int character) {
        return character == 0x9
                || character == 0xA
                || character == 0xD
                || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }
}
