package app.diglot.intake.triage;

import java.util.ArrayList;
import java.util.List;

/** The words of an offer as a column keeps them: one a line, whole words alone where they are too many. */
final class MatchedWords {

    private static final int LONGEST = 2000;

    private MatchedWords() {}

    static String written(List<String> words) {
        List<String> kept = new ArrayList<>();
        int length = 0;
        for (String word : words) {
            String line = word.replaceAll("\\s+", " ").strip();
            length += line.length() + 1;
            if (length > LONGEST) {
                break;
            }
            kept.add(line);
        }
        return String.join("\n", kept);
    }

    static List<String> read(String written) {
        return written.lines().filter(line -> !line.isEmpty()).toList();
    }
}
