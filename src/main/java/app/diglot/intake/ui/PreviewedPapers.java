package app.diglot.intake.ui;

import app.diglot.intake.rules.RulePreview.Listed;
import app.diglot.intake.rules.RulePreview.Papers;
import app.diglot.intake.rules.Verdict;
import app.diglot.shared.Typesetter;
import app.diglot.shell.components.Typeset;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Papers that a rule catches, adds or drops, each with the words that decided it. */
class PreviewedPapers extends NativeDetails {

    private static final long serialVersionUID = 1L;

    /** @param messageKey of the heading, which takes the number of papers */
    PreviewedPapers(String messageKey, Papers papers, Typesetter typesetter) {
        addClassName("rule-papers");
        setSummaryText(getTranslation(messageKey, papers.total()));
        UnorderedList list = new UnorderedList();
        papers.first().forEach(paper -> list.add(row(paper, typesetter)));
        Div content = new Div(list);
        int more = papers.total() - papers.first().size();
        if (more > 0) {
            Paragraph others = new Paragraph(getTranslation("intake.rule.preview.more", more));
            others.addClassName("hint");
            content.add(others);
        }
        setContent(content);
    }

    private ListItem row(Listed paper, Typesetter typesetter) {
        Span title = Typeset.inline(typesetter.text(paper.title()));
        title.addClassName("rule-paper-title");
        Div why = new Div(new Span(paper.day().toString()));
        why.addClassName("rule-paper-why");
        if (paper.chosen()) {
            why.add(chip(getTranslation("intake.rule.preview.chosen"), "ok"));
        }
        explain(why, paper.verdict());
        return new ListItem(title, why);
    }

    private void explain(Div why, Verdict verdict) {
        switch (verdict) {
            case Verdict.Caught(List<String> words) -> words.forEach(word -> why.add(chip(word, "accent")));
            case Verdict.Unwanted(List<String> words) ->
                words.forEach(word -> why.add(chip(getTranslation("intake.rule.preview.unwanted", word), "danger")));
            case Verdict.NotWanted(List<String> words) -> {
                why.add(new Span(getTranslation(
                        words.isEmpty() ? "intake.rule.preview.notWanted" : "intake.rule.preview.tooFew")));
                words.forEach(word -> why.add(chip(word, "accent")));
            }
            case Verdict.OtherCategories() -> why.add(new Span(getTranslation("intake.rule.preview.categories")));
        }
    }

    private static Span chip(String words, String kind) {
        Span chip = new Span(words);
        chip.addClassNames("chip", kind);
        return chip;
    }
}
