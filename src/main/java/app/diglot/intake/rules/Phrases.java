package app.diglot.intake.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/**
 * Phrases as a person writes them, one a line; empty lines and what stands there twice count once or not at all.
 *
 * @param problems in the order of their lines
 */
public record Phrases(List<Phrase> phrases, List<LineProblem> problems) {

    /** More than anybody reads again. */
    static final int MOST = 200;

    /** @param line counted from 1 */
    public record LineProblem(int line, String written, Phrase.Problem problem) {}

    public Phrases {
        phrases = List.copyOf(phrases);
        problems = List.copyOf(problems);
    }

    public static Phrases parse(String text) {
        SequencedSet<Phrase> phrases = new LinkedHashSet<>();
        List<LineProblem> problems = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String written = line.replaceAll("[\\s\\p{Z}]+", " ").strip();
            if (written.isEmpty()) {
                continue;
            }
            int at = number;
            Phrase.problem(written)
                    .ifPresentOrElse(
                            problem -> problems.add(new LineProblem(at, written, problem)),
                            () -> phrases.add(new Phrase(written)));
        }
        return new Phrases(List.copyOf(phrases), problems);
    }

    public boolean isTooMany() {
        return phrases.size() > MOST;
    }

    /** As {@link #parse} reads it. */
    static String write(List<Phrase> phrases) {
        return String.join("\n", phrases.stream().map(Phrase::written).toList());
    }
}
