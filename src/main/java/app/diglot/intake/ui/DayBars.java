package app.diglot.intake.ui;

import app.diglot.intake.rules.RulePreview.Day;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** A bar for each listing day, as high as what was caught that day. */
class DayBars extends Div {

    private static final long serialVersionUID = 1L;
    private static final int HEIGHT = 48;
    private static final int STEP = 10;
    private static final int WIDTH = 8;
    private static final int LEAST = 1;

    DayBars(List<Day> days) {
        addClassName("rule-bars");
        int most = days.stream().mapToInt(Day::caught).max().orElse(0);
        StringBuilder drawn =
                new StringBuilder("<svg viewBox=\"0 0 %d %d\" preserveAspectRatio=\"none\" aria-hidden=\"true\">"
                        .formatted(days.size() * STEP, HEIGHT));
        for (int i = 0; i < days.size(); i++) {
            drawn.append(bar(days.get(i), i, Math.max(most, 1)));
        }
        add(new Svg(drawn.append("</svg>").toString()));
    }

    // Numbers and dates alone: nothing here needs escaping.
    private String bar(Day day, int place, int most) {
        int height = Math.max(LEAST, Math.round((float) day.caught() * HEIGHT / most));
        String words = getTranslation(
                "intake.rule.preview.day",
                day.day().toString(),
                Integer.toString(day.caught()),
                Integer.toString(day.listed()));
        return "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"><title>%s</title></rect>"
                .formatted(place * STEP, HEIGHT - height, WIDTH, height, words);
    }
}
