package app.diglot.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * Names as BibTeX lists them: {@code First Last and Last, First and {A Team}}, read into "First Last".
 *
 * @see <a href="https://www.bibtex.org/Format/">the three forms of a name</a>
 */
final class BibtexNames {

    private BibtexNames() {}

    static List<String> read(String field) {
        return split(field.replaceAll("\\s+", " "), " and ").stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty() && !"others".equals(name))
                .map(BibtexNames::inOrder)
                .map(TexText::toUnicode)
                .map(String::strip)
                .toList();
    }

    /** {@code Last, First} and {@code Last, Jr, First} become {@code First Last} and {@code First Last Jr}. */
    private static String inOrder(String name) {
        List<String> parts = split(name, ",").stream().map(String::strip).toList();
        return switch (parts.size()) {
            case 2 -> parts.get(1) + " " + parts.get(0);
            case 3 -> parts.get(2) + " " + parts.get(0) + " " + parts.get(1);
            default -> name;
        };
    }

    /** Splits outside of braces. */
    private static List<String> split(String text, String separator) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{') {
                depth++;
            } else if (c == '}') {
                depth--;
            } else if (depth == 0 && text.startsWith(separator, i)) {
                parts.add(text.substring(from, i));
                from = i + separator.length();
                i = from - 1;
            }
        }
        parts.add(text.substring(from));
        return parts;
    }
}
