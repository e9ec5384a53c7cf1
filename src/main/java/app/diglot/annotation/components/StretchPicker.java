package app.diglot.annotation.components;

import app.diglot.annotation.AnnotationId;
import app.diglot.shared.Html;
import app.diglot.shared.Language;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The text itself: a stretch of it can be chosen with mouse, finger or keys, and a marked one be followed to its note. */
@Tag("diglot-annotated")
@JsModule("./elements/diglot-annotated.ts")
@CssImport("./styles/annotation.css")
class StretchPicker extends Component implements HasStyle {

    private static final long serialVersionUID = 1L;
    private static final List<String> WORDS = List.of("annotate", "textToAnnotate");

    /** Who listens to the text. */
    interface Listener {

        /** A stretch was chosen for a new note: places in the plain text, not checked yet. */
        void chosen(int start, int end);

        /** The note of a marked stretch was asked for. */
        void followed(String mark);
    }

    private final transient Listener listener;

    StretchPicker(Language language, Listener listener) {
        this.listener = listener;
        ObjectNode words = JsonNodeFactory.instance.objectNode();
        WORDS.forEach(word -> words.put(word, getTranslation("annotation.picker." + word)));
        getElement().setPropertyJson("words", words);
        getElement().setProperty("textLanguage", language.tag());
    }

    void setHtml(Html located) {
        getElement().setProperty("html", located.value());
    }

    void setAnnotatable(boolean annotatable) {
        getElement().setProperty("annotatable", annotatable);
    }

    /** Shows which stretch the note before the person belongs to. */
    void setActive(@Nullable AnnotationId note) {
        getElement().setProperty("active", note == null ? "" : mark(note));
    }

    static String mark(AnnotationId note) {
        return "n" + note.id();
    }

    @ClientCallable
    void chosen(double start, double end) {
        listener.chosen((int) start, (int) end);
    }

    @ClientCallable
    void followed(String mark) {
        listener.followed(mark);
    }
}
