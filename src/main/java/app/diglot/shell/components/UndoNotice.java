package app.diglot.shell.components;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;

/** Says what was done, with a button that takes it back. */
public class UndoNotice extends Notification {

    private static final long serialVersionUID = 1L;
    private static final int MILLISECONDS = 10_000;

    public UndoNotice(String deed, Runnable undo) {
        NativeButton button = new NativeButton(getTranslation("shell.undo"), click -> {
            close();
            undo.run();
        });
        button.addClassName("quiet-button");
        Span content = new Span(new Span(deed), button);
        content.addClassName("undo-notice");
        add(content);
        setDuration(MILLISECONDS);
        setPosition(Position.BOTTOM_CENTER);
    }
}
