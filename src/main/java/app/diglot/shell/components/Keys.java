package app.diglot.shell.components;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.server.Command;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The keys of a screen: added to the screen like any component, and gone with it. {@code ?} shows them. Plain keys rest while
 * something takes typed text; no key acts while an input method composes a word.
 */
@Tag("diglot-keys")
@JsModule("./elements/diglot-keys.ts")
public class Keys extends Component {

    private static final long serialVersionUID = 1L;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private record Binding(List<String> keys, String label, Command action) {}

    private final transient List<Binding> bindings = new ArrayList<>();

    public Keys() {
        ObjectNode words = JSON.objectNode();
        for (String word : List.of("title", "help", "close")) {
            words.put(word, getTranslation("shell.keys." + word));
        }
        getElement().setPropertyJson("words", words);
    }

    /**
     * Binds keys to an action.
     *
     * @param keys as the browser names them, with {@code Ctrl+}, {@code Alt+}, {@code Shift+} before: {@code j}, {@code Alt+ArrowUp}
     * @param messageKey what the sheet says of it
     */
    public Keys on(List<String> keys, String messageKey, Command action) {
        bindings.add(new Binding(List.copyOf(keys), getTranslation(messageKey), action));
        getElement().setPropertyJson("bindings", described());
        return this;
    }

    public Keys on(String key, String messageKey, Command action) {
        return on(List.of(key), messageKey, action);
    }

    /** Opens the sheet, for a button that does what {@code ?} does. */
    public void show() {
        getElement().callJsFunction("show");
    }

    @ClientCallable
    void pressed(double binding) {
        int index = (int) binding;
        if (index >= 0 && index < bindings.size()) {
            bindings.get(index).action().execute();
        }
    }

    private ArrayNode described() {
        ArrayNode all = JSON.arrayNode();
        for (Binding binding : bindings) {
            ObjectNode node = all.addObject();
            ArrayNode keys = node.putArray("keys");
            binding.keys().forEach(keys::add);
            node.put("label", binding.label());
        }
        return all;
    }
}
