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

    /**
     * @param follows a selector of the link that the key follows; empty where it acts on the server
     * @param deed what the screen does in the browser; empty where it acts on the server
     * @param once not again while the key is held down
     */
    private record Binding(
            List<String> keys, String label, Command action, String follows, String deed, boolean once) {}

    private final transient List<Binding> bindings = new ArrayList<>();

    public Keys() {
        ObjectNode words = JSON.objectNode();
        for (String word : List.of("title", "help", "close", "offline")) {
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
        return bind(new Binding(List.copyOf(keys), getTranslation(messageKey), action, "", "", false));
    }

    public Keys on(String key, String messageKey, Command action) {
        return on(List.of(key), messageKey, action);
    }

    /** Binds a key to a deed: once for each press, however long the key is held. */
    public Keys onPress(String key, String messageKey, Command action) {
        return bind(new Binding(List.of(key), getTranslation(messageKey), action, "", "", true));
    }

    /**
     * Binds keys to what the screen does in the browser, without waiting for the server: an element of it hears of it as an event
     * {@code desk-deed} of the window.
     */
    public Keys inBrowser(List<String> keys, String messageKey, String deed) {
        return bind(new Binding(List.copyOf(keys), getTranslation(messageKey), () -> {}, "", deed, false));
    }

    /** The same, once for each press, however long the key is held. */
    public Keys inBrowserOnPress(String key, String messageKey, String deed) {
        return bind(new Binding(List.of(key), getTranslation(messageKey), () -> {}, "", deed, true));
    }

    /** Binds a key to a link or button on the screen, as if it had been clicked. */
    public Keys follow(String key, String messageKey, String selector) {
        return bind(new Binding(List.of(key), getTranslation(messageKey), () -> {}, selector, "", true));
    }

    /** The same, again and again while the key is held down. */
    public Keys followWhileHeld(String key, String messageKey, String selector) {
        return bind(new Binding(List.of(key), getTranslation(messageKey), () -> {}, selector, "", false));
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

    private Keys bind(Binding binding) {
        bindings.add(binding);
        getElement().setPropertyJson("bindings", described());
        return this;
    }

    private ArrayNode described() {
        ArrayNode all = JSON.arrayNode();
        for (Binding binding : bindings) {
            ObjectNode node = all.addObject();
            ArrayNode keys = node.putArray("keys");
            binding.keys().forEach(keys::add);
            node.put("label", binding.label());
            node.put("follows", binding.follows());
            node.put("deed", binding.deed());
            node.put("once", binding.once());
        }
        return all;
    }
}
