package app.diglot.intake.ui;

import app.diglot.intake.rules.RulePreview;
import app.diglot.intake.rules.RulePreview.Papers;
import app.diglot.shared.Typesetter;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** What the rule that is being edited would have caught: numbers that count first, then the papers. */
class RulePreviewPane extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Typesetter typesetter;
    private final H2 title = new H2(getTranslation("intake.rule.preview.title"));
    private final Paragraph said = new Paragraph();
    private final Div content = new Div();

    RulePreviewPane(Typesetter typesetter) {
        this.typesetter = typesetter;
        addClassNames("rule-preview", "card");
        said.addClassName("hint");
        said.getElement().setAttribute("aria-live", "polite");
        content.addClassName("rule-preview-content");
        add(title, said, content);
    }

    void expect(boolean another) {
        said.setText(getTranslation(another ? "intake.rule.preview.counting" : "intake.rule.preview.mend"));
        content.setClassName("old", true);
    }

    void fail() {
        said.setText(getTranslation("intake.rule.preview.failed"));
    }

    void show(RulePreview preview, boolean changes) {
        content.removeAll();
        content.setClassName("old", false);
        if (preview.days().isEmpty()) {
            title.setText(getTranslation("intake.rule.preview.empty.title"));
            said.setText(getTranslation("intake.rule.preview.empty"));
            return;
        }
        int days = preview.days().size();
        title.setText(getTranslation("intake.rule.preview.days", days));
        said.setText(getTranslation(
                "intake.rule.preview.sum",
                preview.caught().total(),
                preview.listed(),
                Math.round((float) preview.caught().total() / days),
                preview.caught().chosen()));
        content.add(new DayBars(preview.days()));
        if (changes) {
            showChange(preview.added(), preview.dropped());
        }
        content.add(new PreviewedPapers("intake.rule.preview.caught", preview.caught(), typesetter));
    }

    private void showChange(Papers added, Papers dropped) {
        if (added.total() == 0 && dropped.total() == 0) {
            content.add(new Paragraph(getTranslation("intake.rule.preview.same")));
            return;
        }
        if (dropped.chosen() > 0) {
            Span warning = new Span(getTranslation("intake.rule.preview.dropsChosen", dropped.chosen()));
            warning.addClassName("rule-warning");
            content.add(warning);
        }
        addOpen("intake.rule.preview.added", added);
        addOpen("intake.rule.preview.dropped", dropped);
    }

    private void addOpen(String messageKey, Papers papers) {
        if (papers.total() > 0) {
            PreviewedPapers shown = new PreviewedPapers(messageKey, papers, typesetter);
            shown.setOpen(true);
            content.add(shown);
        }
    }
}
