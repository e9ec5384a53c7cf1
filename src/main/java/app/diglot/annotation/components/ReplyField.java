package app.diglot.annotation.components;

import app.diglot.annotation.AnnotationId;
import app.diglot.shared.PersonId;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Room for an answer to a note. What is typed stays in the browser until it has been sent. */
@Tag("diglot-reply")
@JsModule("./elements/diglot-reply.ts")
class ReplyField extends Component {

    private static final long serialVersionUID = 1L;
    private static final List<String> WORDS = List.of("reply", "send", "drop", "kept", "sending", "failed");
    private static final int LONGEST = 10_000;

    private final transient Consumer<String> send;
    private final transient Runnable whenSent;

    /** @param whenSent called when the browser has let the text go, so that the field may be made anew */
    ReplyField(PersonId person, AnnotationId note, Consumer<String> send, Runnable whenSent) {
        this.send = send;
        this.whenSent = whenSent;
        ObjectNode words = JsonNodeFactory.instance.objectNode();
        WORDS.forEach(word -> words.put(word, getTranslation("annotation.reply." + word)));
        getElement().setPropertyJson("words", words);
        getElement().setProperty("person", person.id().toString());
        getElement().setProperty("note", note.id().toString());
        getElement().setProperty("longest", (double) LONGEST);
    }

    @ClientCallable
    void send(String content) {
        if (content.isBlank() || content.length() > LONGEST) {
            throw new IllegalArgumentException("a reply has 1 to " + LONGEST + " characters");
        }
        send.accept(content);
    }

    @ClientCallable
    void sent() {
        whenSent.run();
    }
}
