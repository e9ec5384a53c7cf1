package app.diglot.intake.rules;

import app.diglot.library.PaperId;
import java.time.LocalDate;
import java.util.List;

/**
 * What a rule would have caught lately, beside what the topic's stored rule catches. Each paper counts once, under the day that
 * first listed it.
 *
 * @param days the latest listing days that were taken in, at most {@link #DAYS}, in order; none before the first intake
 * @param added caught by this rule and not by the stored one; empty where there is no stored one
 * @param dropped the other way round; those that were chosen come first
 */
public record RulePreview(List<Day> days, Papers caught, Papers added, Papers dropped) {

    public static final int DAYS = 30;

    /** How many papers of each kind are told by name. */
    public static final int SHOWN = 50;

    /** @param listed all papers of the day, whatever their category */
    public record Day(LocalDate day, int listed, int caught) {}

    /**
     * Some papers.
     *
     * @param chosen how many of them were chosen for the topic
     * @param first the latest {@link #SHOWN} of them
     */
    public record Papers(int total, int chosen, List<Listed> first) {

        static final Papers NONE = new Papers(0, 0, List.of());
    }

    /** @param verdict what this rule says of it */
    public record Listed(PaperId paper, LocalDate day, String title, boolean chosen, Verdict verdict) {}

    static final RulePreview NOTHING = new RulePreview(List.of(), Papers.NONE, Papers.NONE, Papers.NONE);

    public int listed() {
        return days.stream().mapToInt(Day::listed).sum();
    }
}
