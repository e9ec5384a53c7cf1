package app.diglot.translation.components;

import app.diglot.shared.Language;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What has changed in a source since it was translated, word by word. */
class SourceChange extends Div {

    private static final long serialVersionUID = 1L;

    SourceChange(String before, String now, Language language) {
        addClassName("pair-change");
        Paragraph what = new Paragraph(getTranslation("translation.changed"));
        what.addClassName("pair-change-title");
        add(what, new ChangedWords(before, now, language));
    }
}
