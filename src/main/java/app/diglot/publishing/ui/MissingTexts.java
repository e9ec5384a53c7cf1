package app.diglot.publishing.ui;

import app.diglot.digests.DigestId;
import app.diglot.digests.DigestNavigation;
import app.diglot.publishing.FrozenState;
import app.diglot.publishing.MissingText;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;

/** What is still missing: it warns and keeps nobody from publishing. */
class MissingTexts extends Div {

    private static final long serialVersionUID = 1L;

    void show(DigestId digest, List<MissingText> missing) {
        removeAll();
        addClassNames("card", "publish-part");
        add(new H2(getTranslation("publishing.desk.missing")));
        if (missing.isEmpty()) {
            add(new Paragraph(getTranslation("publishing.desk.missing.nothing")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.getElement().setAttribute("tabindex", "0"); // it scrolls, so the keyboard must reach it
        missing.forEach(text -> list.add(item(text)));
        Anchor translate = new Anchor(DigestNavigation.translate(digest), getTranslation("publishing.desk.translate"));
        add(new Paragraph(getTranslation("publishing.desk.missing.lead")), list, translate);
    }

    private ListItem item(MissingText text) {
        Span state = new Span(
                getTranslation("publishing.desk.state." + text.state().name().toLowerCase(Locale.ROOT)));
        state.addClassName("chip");
        if (text.state() == FrozenState.MACHINE) {
            state.addClassName("machine");
        } else if (text.state() != FrozenState.TRANSLATED) {
            state.addClassName("warn");
        }
        Span field =
                new Span(getTranslation("publishing.desk.field." + text.key().field()));
        field.addClassName("publish-field");
        Span paper = new Span(text.paper().orElse(""));
        paper.addClassName("publish-paper");
        return new ListItem(state, field, paper);
    }
}
