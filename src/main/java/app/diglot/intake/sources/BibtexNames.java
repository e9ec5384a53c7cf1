package app.diglot.intake.sources;

import app.diglot.shared.TexPlain;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names as BibTeX lists them: {@code First Last and Last, First and {A Team}}, read into "First Last".
 *
 * @see <a href="https://www.bibtex.org/Format/">the three forms of a name</a>
 */
final class BibtexNames {

    // BibTeX takes "and" in any case, between any white space.
    private static final Pattern AND = Pattern.compile("(?i)\\sand(?=\\s)");
    private static final Pattern COMMA = Pattern.compile(",");

    private BibtexNames() {}

    static List<String> read(String field) {
        return split(ArxivText.collapsed(field), AND).stream()
                .map(String::strip)
                .filter(name ->
                        !name.isEmpty() && !name.toLowerCase(Locale.ROOT).equals("others"))
                .map(BibtexNames::inOrder)
                .map(name -> ArxivText.collapsed(TexPlain.read(name)))
                .toList();
    }

    /** {@code Last, First} and {@code Last, Jr, First} become {@code First Last} and {@code First Last Jr}. */
    private static String inOrder(String name) {
        List<String> parts = split(name, COMMA).stream().map(String::strip).toList();
        return switch (parts.size()) {
            case 2 -> parts.get(1) + " " + parts.get(0);
            case 3 -> parts.get(2) + " " + parts.get(0) + " " + parts.get(1);
            default -> name;
        };
    }

    /** Splits outside of braces. */
    private static List<String> split(String text, Pattern separator) {
        List<String> parts = new ArrayList<>();
        Matcher between = separator.matcher(text);
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{') {
                depth++;
            } else if (c == '}') {
                depth--;
            } else if (depth == 0
                    && between.region(i, text.length())
                            .useTransparentBounds(true)
                            .lookingAt()) {
                parts.add(text.substring(from, i));
                from = between.end();
                i = from - 1;
            }
        }
        parts.add(text.substring(from));
        return parts;
    }
}
