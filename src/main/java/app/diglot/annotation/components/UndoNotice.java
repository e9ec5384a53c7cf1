package app.diglot.annotation.components;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;

/** Says what was taken away, and brings it back on wish. */
class UndoNotice extends Notification {

    private static final long serialVersionUID = 1L;
    private static final int MILLISECONDS = 10_000;

    UndoNotice(String words, Runnable undo) {
        Button button = new Button(getTranslation("annotation.undo"), click -> {
            close();
            undo.run();
        });
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        Div line = new Div(new Text(words), button);
        line.addClassName("undo-notice");
        add(line);
        setDuration(MILLISECONDS);
    }
}
