package app.diglot.intake.ui;

import app.diglot.intake.rules.Phrase;
import app.diglot.intake.rules.Phrases;
import app.diglot.intake.rules.TopicRule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;

/** Phrases, one a line, with what is wrong with a line told below; a click on that leads to the line. */
class PhraseField extends Div {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_TEXT = 25_000;

    private final TextArea text = new TextArea();
    private final UnorderedList problems = new UnorderedList();
    private transient Phrases phrases = Phrases.parse("");

    /** @param messageKey of the label; {@code .hint} and {@code .example} behind it are that of the hint and of an example */
    PhraseField(String messageKey, Runnable whenChanged) {
        addClassName("rule-phrases");
        text.setLabel(getTranslation(messageKey));
        text.setHelperText(getTranslation(messageKey + ".hint"));
        text.setPlaceholder(getTranslation(messageKey + ".example"));
        text.setMaxLength(LONGEST_TEXT);
        text.setMinRows(4);
        text.setMaxRows(14);
        text.setWidthFull();
        // A key that saves must not come before what was typed before it.
        text.setValueChangeMode(ValueChangeMode.EAGER);
        text.addValueChangeListener(change -> {
            read(change.getValue());
            if (change.isFromClient()) {
                whenChanged.run();
            }
        });
        problems.addClassName("rule-problems");
        problems.getElement().setAttribute("aria-live", "polite");
        add(text, problems);
        read("");
    }

    void show(List<Phrase> shown) {
        text.setValue(String.join("\n", shown.stream().map(Phrase::written).toList()));
    }

    List<Phrase> phrases() {
        return phrases.phrases();
    }

    boolean isEmpty() {
        return text.getValue().isBlank();
    }

    boolean isRight() {
        return phrases.problems().isEmpty() && !phrases.isTooMany();
    }

    void focusProblem() {
        if (phrases.problems().isEmpty()) {
            text.focus();
        } else {
            goTo(phrases.problems().getFirst().line());
        }
    }

    private void read(String written) {
        phrases = Phrases.parse(written);
        problems.removeAll();
        phrases.problems().forEach(problem -> problems.add(new ListItem(problem(problem))));
        if (phrases.isTooMany()) {
            problems.add(new ListItem(getTranslation("intake.rule.problem.many", TopicRule.MOST_PHRASES)));
        }
        problems.setVisible(!isRight());
        text.setInvalid(!isRight());
    }

    private NativeButton problem(Phrases.LineProblem problem) {
        String kind = problem.problem().name().toLowerCase(Locale.ROOT);
        return new NativeButton(
                getTranslation(
                        "intake.rule.problem.line",
                        problem.line(),
                        problem.written(),
                        getTranslation("intake.rule.problem." + kind)),
                click -> goTo(problem.line()));
    }

    private void goTo(int line) {
        text.getElement().executeJs("""
                const field = this.inputElement;
                const lines = field.value.split('\\n');
                const start = lines.slice(0, $0 - 1).reduce((sum, line) => sum + line.length + 1, 0);
                field.focus();
                field.setSelectionRange(start, start + (lines[$0 - 1] ?? '').length);
                """, line);
    }
}
