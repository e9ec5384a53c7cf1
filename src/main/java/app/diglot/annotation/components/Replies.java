package app.diglot.annotation.components;

import app.diglot.annotation.Annotation;
import app.diglot.annotation.Reply;
import app.diglot.shared.PersonId;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextAreaVariant;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Map;

/** What colleagues answered to a note, and room for one more answer. */
class Replies extends Div {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 10_000;

    private final AnnotatedText owner;
    private final transient AnnotatedTexts texts;
    private final transient Annotation note;

    Replies(AnnotatedText owner, AnnotatedTexts texts, Annotation note, Map<PersonId, String> names) {
        this.owner = owner;
        this.texts = texts;
        this.note = note;
        addClassName("note-replies");
        note.replies().forEach(reply -> add(shown(reply, names)));
        add(tertiary("annotation.reply", this::begin));
    }

    private Div shown(Reply reply, Map<PersonId, String> names) {
        Span author = new Span(names.getOrDefault(reply.author(), ""));
        author.addClassName("note-author");
        Div head = new Div(author, new Moment(reply.createdAt()));
        head.addClassName("note-head");
        if (texts.mayTakeAway(reply)) {
            head.add(tertiary("annotation.delete", () -> delete(reply)));
        }
        Div shown = new Div(head, new Paragraph(reply.content()));
        shown.addClassName("note-reply");
        return shown;
    }

    private void begin() {
        TextArea field = new TextArea();
        field.setAriaLabel(getTranslation("annotation.reply"));
        field.setMaxLength(LONGEST);
        field.setValueChangeMode(ValueChangeMode.EAGER);
        field.addThemeVariants(TextAreaVariant.LUMO_SMALL);
        field.setWidthFull();
        Button send = tertiary("annotation.send", () -> {
            texts.annotations().reply(note.id(), field.getValue());
            owner.reload();
        });
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setEnabled(false);
        field.addValueChangeListener(event -> send.setEnabled(!event.getValue().isBlank()));
        getChildren().filter(Button.class::isInstance).toList().forEach(this::remove);
        add(field, send);
        field.focus();
    }

    private void delete(Reply reply) {
        texts.annotations().deleteReply(reply.id());
        owner.reload();
        new UndoNotice(getTranslation("annotation.replyDeleted"), () -> {
                    texts.annotations().restoreReply(reply.id());
                    owner.reload();
                })
                .open();
    }

    private Button tertiary(String messageKey, Runnable action) {
        Button button = new Button(getTranslation(messageKey), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
