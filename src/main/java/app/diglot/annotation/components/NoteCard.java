package app.diglot.annotation.components;

import app.diglot.annotation.Annotation;
import app.diglot.annotation.AnnotationId;
import app.diglot.shared.PersonId;
import app.diglot.shared.SaveOutcome;
import app.diglot.shell.components.AutosaveText;
import app.diglot.shell.components.RefusedText;
import app.diglot.texts.ParkedText;
import app.diglot.texts.TextTooLong;
import app.diglot.texts.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;

/** One note with its number, what can be done with it, and what colleagues answered. */
class NoteCard extends Article {

    private static final long serialVersionUID = 1L;

    private final AnnotatedText owner;
    private final transient AnnotatedTexts texts;
    private final transient Annotation note;
    private final transient Map<PersonId, String> names;
    private final Div content = new Div();
    private final Div tools = new Div();

    NoteCard(
            AnnotatedText owner,
            AnnotatedTexts texts,
            Annotation note,
            int number,
            boolean lost,
            Map<PersonId, String> names) {
        this.owner = owner;
        this.texts = texts;
        this.note = note;
        this.names = names;
        setId(StretchPicker.mark(note.id()) + "-note");
        getElement().setAttribute("tabindex", "-1");
        addClassName("note");
        add(head(number), quote(lost), content, tools, new Replies(owner, texts, note, names));
        tools.addClassName("note-tools");
        showBody();
        getElement().addEventListener("focusin", event -> owner.activate(note));
    }

    boolean isOf(AnnotationId id) {
        return note.id().equals(id);
    }

    /** Brings the card into sight, with the focus on it. */
    void enter() {
        getElement().callJsFunction("focus");
    }

    private Div head(int number) {
        Span label = new Span(String.valueOf(number));
        label.addClassName("note-number");
        Span author = new Span(names.getOrDefault(note.author(), ""));
        author.addClassName("note-author");
        Span visibility = new Span(getTranslation(NoteOptions.label(note.visibility())));
        visibility.addClassNames("chip", note.isPublic() ? "accent" : "quiet");
        Div head = new Div(label, author, new Moment(note.createdAt()), visibility);
        head.addClassName("note-head");
        return head;
    }

    private Div quote(boolean lost) {
        Div quote = new Div();
        quote.addClassName("note-quote");
        quote.setText(
                lost
                        ? getTranslation("annotation.lost", note.anchor().exact())
                        : note.anchor().exact());
        quote.setClassName("note-lost", lost);
        return quote;
    }

    private void showBody() {
        Div body = new Div();
        body.addClassNames("note-body", "typeset");
        body.getElement().setAttribute("lang", note.bodyLanguage().tag());
        body.getElement()
                .setProperty(
                        "innerHTML",
                        texts.typesetter().markdown(note.body().content()).value());
        content.add(body);
        if (texts.mayAnnotate()) {
            tools.add(button("annotation.edit", this::edit), button("annotation.delete", () -> owner.delete(note)));
        }
    }

    private void edit() {
        content.removeAll();
        tools.removeAll();
        AutosaveText editor = texts.editor(note.id().bodyKey().toString(), this::save);
        editor.setLabel(getTranslation("annotation.note"));
        editor.setFieldLanguage(note.bodyLanguage());
        editor.setContent(note.body().content(), note.body().version());
        editor.onTakeTheirs(() -> texts.annotations().letGo(note.id()));
        ParkedText parked =
                texts.annotations().parked(List.of(note.id())).get(note.id().bodyKey());
        if (parked != null) {
            editor.setParked(parked.content(), parked.baseVersion(), standing());
        }
        NoteOptions options = new NoteOptions(note.visibility(), note.bodyLanguage());
        options.onVisibility(shown -> texts.annotations().setVisibility(note.id(), shown));
        options.onLanguage(language -> {
            editor.setFieldLanguage(language);
            texts.annotations().setBodyLanguage(note.id(), language);
        });
        Button done = button("annotation.done", () -> editor.whenSettled(owner::reload));
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        content.add(editor);
        tools.add(options, done);
        editor.focus();
    }

    private SaveOutcome.Conflict standing() {
        return new SaveOutcome.Conflict(
                note.body().content(),
                note.body().version(),
                note.body().editedBy(),
                note.body().editedAt());
    }

    private SaveOutcome save(AutosaveText.Typed typed) {
        try {
            return texts.annotations().write(note.id(), typed.version(), typed.content());
        } catch (TextTooLong e) {
            throw new RefusedText("shell.field.tooLong", Texts.LONGEST);
        }
    }

    private Button button(String messageKey, Runnable action) {
        Button button = new Button(getTranslation(messageKey), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
