package app.diglot.annotation.components;

import app.diglot.annotation.Annotation;
import app.diglot.annotation.Reply;
import app.diglot.shared.PersonId;
import app.diglot.shell.components.UndoNotice;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;

/** What colleagues answered to a note, and room for one more answer. */
class Replies extends Div {

    private static final long serialVersionUID = 1L;

    private final AnnotatedText owner;
    private final transient AnnotatedTexts texts;

    Replies(AnnotatedText owner, AnnotatedTexts texts, Annotation note, Map<PersonId, String> names) {
        this.owner = owner;
        this.texts = texts;
        addClassName("note-replies");
        note.replies().forEach(reply -> add(shown(reply, names)));
        add(new ReplyField(
                texts.ownId(), note.id(), content -> texts.annotations().reply(note.id(), content), owner::reload));
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
