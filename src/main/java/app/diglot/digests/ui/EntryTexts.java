package app.diglot.digests.ui;

import app.diglot.annotation.components.Annotatable;
import app.diglot.annotation.components.AnnotatedTexts;
import app.diglot.digests.Entry;
import app.diglot.digests.EntrySheet;
import app.diglot.library.Paper;
import app.diglot.shared.Language;
import app.diglot.shared.TextKey;
import app.diglot.shell.components.AutosaveText;
import app.diglot.texts.ParkedText;
import app.diglot.texts.StoredText;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.Map;
import java.util.Optional;

/** An open entry: its abstract to read, its note and takeaways to write. */
class EntryTexts extends Div {

    private static final long serialVersionUID = 1L;

    private final transient DigestFields fields;
    private final transient EntryActions actions;
    private final transient Map<String, ParkedText> parked;
    private final boolean editor;
    private final AutosaveText note;
    private final transient AnnotatedTexts annotatedTexts;
    private final Div abstractBox = new Div();
    private transient String abstractText = "";

    EntryTexts(
            EntrySheet sheet,
            Map<String, ParkedText> parked,
            boolean editor,
            DigestFields fields,
            AnnotatedTexts annotatedTexts,
            EntryActions actions) {
        this.fields = fields;
        this.parked = parked;
        this.editor = editor;
        this.actions = actions;
        this.annotatedTexts = annotatedTexts;
        abstractBox.addClassName("entry-abstract");
        addClassName("entry-texts");
        Entry entry = sheet.entry();
        Div noteBox = new Div();
        note = fill(noteBox, entry.id().note(), "digests.note", entry.noteLanguage(), sheet.note());
        Div takeawaysBox = new Div();
        fill(takeawaysBox, entry.id().takeaways(), "digests.takeaways", entry.takeawaysLanguage(), sheet.takeaways());
        show(entry.paper());
        add(abstractBox, noteBox, takeawaysBox);
    }

    /** Shows the abstract as it is now; what is being written stays. */
    final void show(Paper paper) {
        if (!paper.abstractText().equals(abstractText)) {
            abstractText = paper.abstractText();
            abstractBox.removeAll();
            abstractBox.add(abstractOf(paper));
        }
    }

    void focus() {
        note.focus();
    }

    /** The abstract, which can be annotated where it stands. */
    private NativeDetails abstractOf(Paper paper) {
        NativeDetails details = new NativeDetails(
                getTranslation("digests.abstract"),
                annotatedTexts.of(new Annotatable(paper.id().abstractText(), paper.language(), paper.abstractText())));
        return details;
    }

    private AutosaveText fill(Div box, TextKey key, String label, Language language, Optional<StoredText> text) {
        WrittenText written =
                new WrittenText(fields, key, language, text, parked.get(key.toString()), actions::setLanguage);
        written.field().setLabel(getTranslation(label));
        written.field().setPlaceholder(getTranslation(label + ".placeholder"));
        written.field().setRows(2);
        written.setReadOnly(!editor);
        box.add(written);
        return written.field();
    }
}
