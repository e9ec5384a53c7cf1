package app.diglot.translation.components;

import app.diglot.translation.glossary.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The team's terms that stand in a source text, with the translation that the browser inserts. */
class PairTerms extends Div {

    private static final long serialVersionUID = 1L;

    private transient List<TermHint> hints = List.of();

    PairTerms() {
        addClassName("pair-terms");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("translation.terms"));
        setVisible(false);
    }

    void show(List<TermHint> found) {
        if (found.equals(hints)) {
            return;
        }
        hints = List.copyOf(found);
        removeAll();
        hints.stream().map(this::chip).forEach(this::add);
        setVisible(!hints.isEmpty());
    }

    private NativeButton chip(TermHint hint) {
        Term term = hint.term();
        Span source = new Span(term.source());
        source.getElement().setAttribute("lang", term.language().tag());
        Span target = new Span(term.preferred());
        target.addClassName("pair-term-target");
        target.getElement().setAttribute("lang", term.language().other().tag());
        NativeButton chip = new NativeButton();
        chip.add(source, target);
        chip.addClassName("pair-term");
        chip.getElement().setAttribute("data-used", hint.used());
        chip.getElement().setAttribute("data-insert", term.preferred());
        chip.setTitle(title(term));
        return chip;
    }

    private String title(Term term) {
        String others = String.join(
                getTranslation("translation.terms.comma"),
                term.translations().stream().skip(1).toList());
        String insertion = getTranslation("translation.terms.insert");
        String also = others.isEmpty() ? "" : "\n" + getTranslation("translation.terms.also", others);
        String note = term.note().isEmpty() ? "" : "\n" + term.note();
        return insertion + also + note;
    }
}
