package app.diglot.translation.components;

import app.diglot.shared.Language;
import app.diglot.translation.WordDiff;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** A text as it was and as it is, word by word. */
public class ChangedWords extends Paragraph {

    private static final long serialVersionUID = 1L;

    @Tag("ins")
    private static class Inserted extends HtmlContainer {
        private static final long serialVersionUID = 1L;
    }

    @Tag("del")
    private static class Deleted extends HtmlContainer {
        private static final long serialVersionUID = 1L;
    }

    public ChangedWords(String before, String now, Language language) {
        addClassNames("changed-words", "typeset");
        getElement().setAttribute("lang", language.tag());
        WordDiff.of(before, now).pieces().forEach(piece -> add(shown(piece)));
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
