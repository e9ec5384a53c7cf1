package app.diglot.publishing.ui;

import app.diglot.digests.DigestId;
import app.diglot.digests.DigestNavigation;
import app.diglot.publishing.FrozenText;
import app.diglot.publishing.Publishing;
import app.diglot.publishing.Unpublished;
import app.diglot.shared.TextKey;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Texts that stand otherwise at the desk than before readers, each to be published alone. */
class ChangedTexts extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Correct correct;

    /** Publishes one text alone. */
    @FunctionalInterface
    interface Correct {
        void publish(TextKey key, @Nullable String note);
    }

    ChangedTexts(Correct correct) {
        this.correct = correct;
        addClassNames("card", "publish-part");
    }

    void show(DigestId digest, List<Unpublished> changed) {
        removeAll();
        add(new H2(getTranslation("publishing.desk.changed")));
        Anchor entries = new Anchor(DigestNavigation.digest(digest), getTranslation("publishing.desk.entries"));
        Anchor translate = new Anchor(DigestNavigation.translate(digest), getTranslation("publishing.desk.translate"));
        Div links = new Div(entries, translate);
        links.addClassName("publish-links");
        if (changed.isEmpty()) {
            add(new Paragraph(getTranslation("publishing.desk.changed.nothing")), links);
            return;
        }
        add(new Paragraph(getTranslation("publishing.desk.changed.lead")));
        changed.forEach(text -> add(item(text)));
        add(links);
    }

    private Component item(Unpublished text) {
        H3 heading = new H3(text.paper().map(paper -> paper + " · ").orElse("")
                + getTranslation("publishing.desk.field." + text.key().field()));
        TextField note = new TextField(getTranslation("publishing.desk.note"));
        note.setMaxLength(Publishing.LONGEST_NOTE);
        note.addClassName("publish-note");
        Button publish = new Button(
                getTranslation("publishing.desk.correct"),
                click -> correct.publish(text.key(), note.isEmpty() ? null : note.getValue()));
        Section item = new Section(heading, words("was", text.published()), words("now", text.now()), note, publish);
        item.addClassName("publish-changed");
        return item;
    }

    private Component words(String when, Optional<FrozenText> text) {
        Div words = new Div();
        words.addClassNames("publish-words", "publish-" + when);
        text.ifPresentOrElse(
                known -> {
                    words.add(paragraph(known.language().tag(), known.source()));
                    String translation = known.translation();
                    if (translation != null) {
                        words.add(paragraph(known.language().other().tag(), translation));
                    }
                },
                () -> words.add(new Paragraph(getTranslation("publishing.desk.changed." + when + ".nothing"))));
        return words;
    }

    private static Paragraph paragraph(String lang, String words) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.getElement().setAttribute("lang", lang);
        return paragraph;
    }
}
