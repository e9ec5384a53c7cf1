package app.diglot.translation.ui;

import app.diglot.shell.components.PasteOrDrop;
import app.diglot.translation.interchange.BadFile;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;

/** Takes what a file holds; of one with a mistake nothing is taken. */
abstract class BringDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int MOST_BYTES = 8_000_000;

    private final String messages;
    private final Div outcome = new Div();
    private final Button take;

    /**
     * @param messages what the keys of its messages begin with
     * @param example of what may be pasted
     */
    BringDialog(String messages, String example) {
        this.messages = messages;
        setHeaderTitle(getTranslation(messages + ".bring"));
        addClassName("form-dialog");
        PasteOrDrop source = new PasteOrDrop(
                new PasteOrDrop.Words(
                        getTranslation(messages + ".bring.drop"),
                        getTranslation(messages + ".bring.kinds"),
                        getTranslation(messages + ".bring.choose"),
                        getTranslation(messages + ".bring.paste"),
                        example),
                MOST_BYTES,
                this::receive,
                this::refuseTooLarge);
        take = new Button(getTranslation(messages + ".bring"), click -> take());
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        take.setEnabled(false);
        outcome.getElement().setAttribute("role", "status");
        add(source, outcome);
        getFooter().add(new Button(getTranslation(messages + ".cancel"), click -> close()), take);
    }

    /** Looks at a file, which may be empty; tells with {@link #say} and {@link #refuse} what is in it. */
    abstract void read(byte[] bytes);

    /** Takes what was read last. */
    abstract void take();

    private void receive(String name, byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            refuseTooLarge(name);
            return;
        }
        outcome.removeAll();
        take.setEnabled(false);
        read(bytes);
    }

    private void refuseTooLarge(String name) {
        read(new byte[0]);
        refuse(getTranslation(messages + ".bring.tooLarge", name));
    }

    void say(Component... lines) {
        outcome.removeAll();
        outcome.add(lines);
    }

    void offerToTake() {
        take.setEnabled(true);
    }

    void refuse(String message) {
        Paragraph problem = new Paragraph(message);
        problem.addClassName("form-problem");
        say(problem);
        take.setEnabled(false);
    }

    void refuse(BadFile problem) {
        String reason = getTranslation(
                "translation.file." + problem.reason().name().toLowerCase(Locale.ROOT), problem.detail());
        refuse(getTranslation("translation.file.refused", problem.line(), problem.column(), reason));
    }
}
