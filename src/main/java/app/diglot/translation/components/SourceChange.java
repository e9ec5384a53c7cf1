package app.diglot.translation.components;

import app.diglot.shared.Language;
import app.diglot.translation.WordDiff;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** What has changed in a source since it was translated, word by word. */
class SourceChange extends Div {

    private static final long serialVersionUID = 1L;

    @Tag("ins")
    private static class Inserted extends HtmlContainer {
        private static final long serialVersionUID = 1L;
    }

    @Tag("del")
    private static class Deleted extends HtmlContainer {
        private static final long serialVersionUID = 1L;
    }

    SourceChange(String before, String now, Language language) {
        addClassName("pair-change");
        Paragraph what = new Paragraph(getTranslation("translation.changed"));
        what.addClassName("pair-change-title");
        Paragraph words = new Paragraph();
        words.addClassName("typeset");
        words.getElement().setAttribute("lang", language.tag());
        WordDiff.of(before, now).pieces().forEach(piece -> words.add(shown(piece)));
        add(what, words);
    }

    private static Component shown(WordDiff.Piece piece) {
        HtmlContainer shown = switch (piece.kind()) {
            case KEPT -> new Span();
            case REMOVED -> new Deleted();
            case ADDED -> new Inserted();
        };
        shown.setText(piece.text());
        return shown;
    }
}
