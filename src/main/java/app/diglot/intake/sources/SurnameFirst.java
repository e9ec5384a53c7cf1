package app.diglot.intake.sources;

import java.util.Arrays;
import java.util.List;

/** Names as catalogues sort them, "Lauda, Aaron D." or, with RIS, "Lauda, Aaron D., Jr". */
final class SurnameFirst {

    private SurnameFirst() {}

    /** "Aaron D. Lauda" of "Lauda, Aaron D."; a name without a comma as it is. */
    static String turned(String name) {
        List<String> parts = Arrays.stream(name.split(",", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        return switch (parts.size()) {
            case 0 -> "";
            case 1 -> parts.getFirst();
            case 2 -> parts.get(1) + " " + parts.get(0);
            default -> parts.get(1) + " " + parts.get(0) + " " + parts.get(2);
        };
    }
}
