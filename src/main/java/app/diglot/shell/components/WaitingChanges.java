package app.diglot.shell.components;

import app.diglot.shared.PersonId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How many of a person's changes wait in the browser for the server, and how many texts want a decision since they reached it. */
@Tag("diglot-waiting")
@JsModule("./elements/diglot-waiting.ts")
public class WaitingChanges extends Component {

    private static final long serialVersionUID = 1L;
    private static final List<String> WORDS = List.of(
            "offline",
            "offlineOne",
            "offlineIdle",
            "waiting",
            "waitingOne",
            "stored",
            "storedOne",
            "contested",
            "contestedOne");

    public WaitingChanges(PersonId person) {
        getElement().setProperty("person", person.id().toString());
        ObjectNode words = JsonNodeFactory.instance.objectNode();
        WORDS.forEach(word -> words.put(word, getTranslation("shell.waiting." + word, "{0}")));
        getElement().setPropertyJson("words", words);
    }
}
