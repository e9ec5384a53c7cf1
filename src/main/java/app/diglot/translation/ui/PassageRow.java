package app.diglot.translation.ui;

import app.diglot.shared.Language;
import app.diglot.shell.components.Moments;
import app.diglot.translation.approved.Passage;
import app.diglot.translation.memory.ApprovedPair;
import app.diglot.translation.memory.Occurrence;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** An approved sentence in both languages, with the words that were looked for marked. */
class PassageRow extends Article {

    private static final long serialVersionUID = 1L;

    @Tag("mark")
    private static class Found extends HtmlContainer {
        private static final long serialVersionUID = 1L;
    }

    /** @param language the one that the words were looked for in */
    PassageRow(Passage passage, Language language, String approvedBy) {
        addClassName("memory-passage");
        Occurrence occurrence = passage.occurrence();
        ApprovedPair pair = occurrence.pair();
        Paragraph searched = text(language);
        String words = pair.in(language);
        Found found = new Found();
        found.setText(words.substring(occurrence.start(), occurrence.end()));
        searched.add(
                new Span(words.substring(0, occurrence.start())), found, new Span(words.substring(occurrence.end())));
        Paragraph other = text(language.other());
        other.setText(pair.in(language.other()));
        Paragraph origin = new Paragraph(
                getTranslation("translation.memory.approved", approvedBy, Moments.day(passage.approvedAt())));
        origin.addClassName("memory-origin");
        add(searched, other, origin);
    }

    private static Paragraph text(Language language) {
        Paragraph text = new Paragraph();
        text.addClassName("typeset");
        text.getElement().setAttribute("lang", language.tag());
        return text;
    }
}
