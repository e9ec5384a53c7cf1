package app.diglot.shell.components;

import app.diglot.shared.Html;
import app.diglot.shared.Language;
import app.diglot.shared.PersonId;
import app.diglot.shared.SaveOutcome;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.server.Command;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.security.access.AccessDeniedException;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A text field that saves itself within a second, keeps what is typed in the browser until the server has it, shows who else
 * writes in the text, and shows both versions side by side when two have changed it.
 */
@Tag("diglot-autosave")
@JsModule("./elements/diglot-autosave.ts")
public class AutosaveText extends Component implements HasStyle, Focusable<AutosaveText> {

    private static final long serialVersionUID = 1L;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> WORDS = List.of(
            "saved",
            "saving",
            "editing",
            "waiting",
            "onlyHere",
            "restored",
            "refused",
            "preview",
            "write",
            "present",
            "updated",
            "declared",
            "conflict",
            "mine",
            "theirs",
            "keepMine",
            "takeTheirs",
            "joinHint");

    /**
     * What a person typed.
     *
     * @param version of the text that it was typed against
     * @param basis what stood beside the field then, as {@link #setBasis} had told it; empty where it told nothing
     */
    public record Typed(String content, long version, String basis) {}

    /**
     * What a person said of a text as it stood before that person, such as that it is right.
     *
     * @param deed as the screen names it
     * @param basis as in {@link Typed}
     */
    public record Declared(String deed, long version, String basis) {}

    /** Stores a text against the version its writer had seen. */
    @FunctionalInterface
    public interface Saver {

        SaveOutcome save(Typed typed);
    }

    /** Takes in what a person said of a text; gives why it does not hold, in that person's words, or nothing where it does. */
    @FunctionalInterface
    public interface Declaration {

        Optional<String> of(Declared declared);
    }

    /** The person who types. */
    public record Writer(PersonId id, String name) {}

    private final String key;
    private final transient Saver saver;
    private final transient LiveTexts liveTexts;
    private final transient AutosaveSession session;
    private transient Function<PersonId, String> names = PersonId::toString;
    private transient Function<String, Html> preview = text -> Html.EMPTY;
    private transient Runnable letGo = () -> {};
    private transient Runnable whenSaved = () -> {};
    private transient Declaration declaration = declared -> Optional.empty();

    /**
     * @param key the text's name, as in {@code texts}: it also names the text to others who have it open, and in the browser's journal
     */
    public AutosaveText(String key, Writer writer, LiveTexts liveTexts, Saver saver) {
        this.key = key;
        this.saver = saver;
        this.liveTexts = liveTexts;
        this.session = new AutosaveSession(this, writer);
        getElement().setProperty("textKey", key);
        getElement().setProperty("person", writer.id().id().toString());
        getElement().setPropertyJson("words", words());
    }

    /** The text as it stands; version 0 where nobody has written it yet. */
    public void setContent(String content, long version) {
        getElement().setProperty("content", content);
        getElement().setProperty("version", (double) version);
    }

    /** What stands beside the field and is typed from, such as the text that is translated; saves name it as it was when they were typed. */
    public void setBasis(String basis) {
        getElement().setProperty("basis", basis);
    }

    /** What this person had typed in conflict with others and has not settled yet. */
    public void setParked(String parked, long baseVersion, SaveOutcome.Conflict standing) {
        ObjectNode node = conflict(standing);
        node.put("content", parked);
        node.put("baseVersion", baseVersion);
        getElement().setPropertyJson("parked", node);
    }

    public void setLabel(String label) {
        getElement().setProperty("label", label);
    }

    public void setPlaceholder(String placeholder) {
        getElement().setProperty("placeholder", placeholder);
    }

    public void setFieldLanguage(Language language) {
        getElement().setProperty("fieldLanguage", language.tag());
    }

    public void setReadOnly(boolean readOnly) {
        getElement().setProperty("readonly", readOnly);
    }

    /** The least height, in lines; the field grows with its text. */
    public void setRows(int rows) {
        getElement().setProperty("rows", (double) rows);
    }

    /** Offers a preview made by this function. */
    public void setPreview(Function<String, Html> typesetter) {
        preview = typesetter;
        getElement().setProperty("previewable", true);
    }

    /** How people are called, for the one whose version stands in a conflict. */
    public void setNames(Function<PersonId, String> nameOf) {
        names = nameOf;
    }

    /** Called when the person takes the other version, so that the parked one may go. */
    public void onTakeTheirs(Runnable action) {
        letGo = action;
    }

    /** Called after each save, in the person's own request. */
    public void onSaved(Runnable action) {
        whenSaved = action;
    }

    /** Called for what the person said of the text, with or without a connection then; after what was typed before it has been saved. */
    public void onDeclared(Declaration taken) {
        declaration = taken;
    }

    /** Does something when all that was typed has been sent, such as taking the field off the screen. */
    public void whenSettled(Command action) {
        getElement().callJsFunction("settle").then(done -> action.execute());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        liveTexts.open(key, session);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        session.leave();
        liveTexts.close(key, session);
    }

    @ClientCallable
    ObjectNode save(String content, double baseVersion, String basis) {
        try {
            SaveOutcome outcome = saver.save(new Typed(content, (long) baseVersion, basis));
            if (outcome instanceof SaveOutcome.Saved(long version, Instant at)) {
                liveTexts.saved(key, session, content, version, at);
                whenSaved.run();
            }
            return answer(outcome);
        } catch (AccessDeniedException e) {
            return refusal(getTranslation("shell.field.notAllowed"));
        } catch (RefusedText e) {
            return refusal(getTranslation(e.messageKey(), e.parameters()));
        }
    }

    @ClientCallable
    ObjectNode declare(String deed, double version, String basis) {
        try {
            return declaration
                    .of(new Declared(deed, (long) version, basis))
                    .map(AutosaveText::refusal)
                    .orElseGet(() -> JSON.objectNode().put("outcome", "done"));
        } catch (AccessDeniedException e) {
            return refusal(getTranslation("shell.field.notAllowed"));
        }
    }

    @ClientCallable
    void takeTheirs() {
        letGo.run();
    }

    @ClientCallable
    String preview(String content) {
        return preview.apply(content).value();
    }

    @ClientCallable
    void entered() {
        session.enter();
        liveTexts.tellWhoIsThere(key);
    }

    @ClientCallable
    void left() {
        session.leave();
        liveTexts.tellWhoIsThere(key);
    }

    void showOthers(List<String> othersNames) {
        ArrayNode array = JSON.arrayNode();
        othersNames.forEach(array::add);
        getElement().setPropertyJson("others", array);
    }

    void showChange(String content, long version, String by, Instant at) {
        getElement().callJsFunction("remoteChange", content, (double) version, by, Moments.timeOfDay(at));
    }

    private ObjectNode answer(SaveOutcome outcome) {
        return switch (outcome) {
            case SaveOutcome.Saved saved -> {
                ObjectNode node = JSON.objectNode();
                node.put("outcome", "saved");
                node.put("version", saved.version());
                yield node;
            }
            case SaveOutcome.Conflict conflict -> conflict(conflict);
        };
    }

    private ObjectNode conflict(SaveOutcome.Conflict conflict) {
        ObjectNode node = JSON.objectNode();
        node.put("outcome", "conflict");
        node.put("theirs", conflict.theirs());
        node.put("version", conflict.version());
        node.put("by", names.apply(conflict.by()));
        node.put("at", Moments.timeOfDay(conflict.at()));
        return node;
    }

    private static ObjectNode refusal(String reason) {
        ObjectNode node = JSON.objectNode();
        node.put("outcome", "refused");
        node.put("reason", reason);
        return node;
    }

    private ObjectNode words() {
        ObjectNode words = JSON.objectNode();
        WORDS.forEach(word -> words.put(word, getTranslation("shell.field." + word, "{0}", "{1}")));
        return words;
    }
}
