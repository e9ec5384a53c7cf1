package app.diglot.shell.components;

import app.diglot.shared.PersonId;
import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** One person's open field, as others' threads see it: everything for the screen goes through the person's own UI. */
class AutosaveSession implements LiveTexts.Reader {

    private final AutosaveText field;
    private final AutosaveText.Writer writer;
    private volatile boolean writing;

    AutosaveSession(AutosaveText field, AutosaveText.Writer writer) {
        this.field = field;
        this.writer = writer;
    }

    void enter() {
        writing = true;
    }

    void leave() {
        writing = false;
    }

    @Override
    public boolean isWriting() {
        return writing;
    }

    @Override
    public PersonId person() {
        return writer.id();
    }

    @Override
    public String name() {
        return writer.name();
    }

    @Override
    public void others(List<String> names) {
        show(shown -> shown.showOthers(names));
    }

    @Override
    public void changed(String content, long version, String by, Instant at) {
        show(shown -> shown.showChange(content, version, by, at));
    }

    private void show(Consumer<AutosaveText> change) {
        field.getUI().filter(UI::isAttached).ifPresent(ui -> ui.access(() -> change.accept(field)));
    }
}
