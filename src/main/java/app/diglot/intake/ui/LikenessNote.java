package app.diglot.intake.ui;

import app.diglot.intake.triage.QueueFilter;
import app.diglot.intake.triage.QueueOrder;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.BooleanSupplier;

/** Says where sorting by likeness cannot help yet, as nothing was chosen that papers could be like. */
class LikenessNote extends Paragraph {

    private static final long serialVersionUID = 1L;

    private final transient TriageWords words;

    LikenessNote(TriageWords words) {
        this.words = words;
        addClassName("triage-likeness-note");
        getElement().setAttribute("role", "status");
    }

    /** @param topic its name; empty where the queue is of all */
    void show(QueueFilter filter, String topic, BooleanSupplier hasHistory) {
        boolean helpless = filter.order() == QueueOrder.LIKENESS && !hasHistory.getAsBoolean();
        setVisible(helpless);
        setText(
                !helpless
                        ? ""
                        : topic.isEmpty() ? words.say("nothingChosenYet") : words.say("nothingChosenYetFor", topic));
    }
}
