package app.diglot.translation.memory;

/** Tells texts that are the same but for white space at their ends and the kind and length of white space within. */
final class SameText {

    private SameText() {}

    static boolean are(String one, String other) {
        return one.equals(other) || plain(one).equals(plain(other));
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isSpace(c)) {
                plain.append(c);
            } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        }
        int last = plain.length() - 1;
        return last >= 0 && plain.charAt(last) == ' ' ? plain.substring(0, last) : plain.toString();
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
