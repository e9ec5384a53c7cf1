package app.diglot.annotation.components;

import app.diglot.annotation.Anchor;
import app.diglot.annotation.AnnotationId;
import app.diglot.annotation.Visibility;
import app.diglot.shared.SaveOutcome;
import app.diglot.shell.components.AutosaveText;
import app.diglot.shell.components.RefusedText;
import app.diglot.texts.TextTooLong;
import app.diglot.texts.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A note being begun: it is stored with its first words, like every text saves itself. */
class NewNote extends Div {

    private static final long serialVersionUID = 1L;

    private final transient AnnotatedTexts texts;
    private final transient Annotatable text;
    private final transient Anchor anchor;
    private final NoteOptions options;
    private final AutosaveText editor;
    private transient @Nullable AnnotationId stored;

    NewNote(AnnotatedTexts texts, Annotatable text, Anchor anchor, Runnable done) {
        this.texts = texts;
        this.text = text;
        this.anchor = anchor;
        this.options = new NoteOptions(Visibility.TEAM, texts.ownLanguage());
        this.editor = texts.editor(texts.keyOfNewNote(text.key()), this::save);
        editor.setLabel(getTranslation("annotation.note"));
        editor.setFieldLanguage(options.language());
        options.onVisibility(shown -> ifStored(id -> texts.annotations().setVisibility(id, shown)));
        options.onLanguage(language -> {
            editor.setFieldLanguage(language);
            ifStored(id -> texts.annotations().setBodyLanguage(id, language));
        });
        Button close = new Button(getTranslation("annotation.done"), click -> editor.whenSettled(done::run));
        close.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_PRIMARY);
        Span quote = new Span(anchor.exact());
        quote.addClassName("note-quote");
        quote.getElement().setAttribute("lang", text.language().tag());
        Div tools = new Div(options, close);
        tools.addClassName("note-tools");
        add(quote, editor, tools);
        addClassNames("note", "note-new");
    }

    boolean isOf(AnnotationId id) {
        return id.equals(stored);
    }

    void enter() {
        editor.focus();
    }

    private SaveOutcome save(AutosaveText.Typed typed) {
        String content = typed.content();
        try {
            AnnotationId id = stored;
            if (id != null) {
                return texts.annotations().write(id, typed.version(), content);
            }
            if (content.isBlank()) {
                throw new RefusedText("annotation.empty");
            }
            stored = texts.annotations().add(text.key(), anchor, content, options.language(), options.visibility());
            return texts.annotations().write(stored, 1, content);
        } catch (TextTooLong e) {
            throw new RefusedText("shell.field.tooLong", Texts.LONGEST);
        }
    }

    private void ifStored(Consumer<AnnotationId> change) {
        AnnotationId id = stored;
        if (id != null) {
            change.accept(id);
        }
    }
}
