package app.diglot.intake.batches;

import app.diglot.intake.arxiv.ArxivCalendar;
import app.diglot.intake.rules.Category;
import app.diglot.intake.rules.Phrase;
import app.diglot.intake.rules.StoredRule;
import app.diglot.intake.rules.TopicRule;
import app.diglot.intake.rules.TopicRule.Need;
import app.diglot.intake.rules.TopicRule.Part;
import app.diglot.intake.rules.TopicRules;
import app.diglot.testing.PlayedPaper;
import app.diglot.topics.TopicId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** A weekend of 2026 at arXiv, and who wants what of it: Monday's listing comes out on Sunday evening. */
final class Mornings {

    static final LocalDate FRIDAY = LocalDate.of(2026, 6, 26);
    static final LocalDate SATURDAY = FRIDAY.plusDays(1);
    static final LocalDate SUNDAY = FRIDAY.plusDays(2);
    static final LocalDate MONDAY = FRIDAY.plusDays(3);

    /** Within the window of Monday's listing. */
    static final Instant FRIDAY_MORNING = eastern(FRIDAY, 9, 0);

    private Mornings() {}

    static Instant eastern(LocalDate day, int hour, int minute) {
        return day.atTime(LocalTime.of(hour, minute))
                .atZone(ArxivCalendar.EASTERN)
                .toInstant();
    }

    static void wantsLanguageModels(TopicRules rules, TopicId topic) {
        rules.save(
                topic,
                StoredRule.NONE,
                new TopicRule(
                        List.of(Category.parse("cs.CL").orElseThrow()),
                        List.of(new Phrase("language model")),
                        Part.TITLE,
                        Need.ANY,
                        List.of(),
                        Part.TITLE));
    }

    static PlayedPaper ofMonday(int number, String title) {
        return PlayedPaper.fresh("2606.%05d".formatted(number), title, MONDAY, FRIDAY_MORNING.plusSeconds(number));
    }
}
