package app.diglot.digests.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;

/** Says what was done, with a button that takes it back. */
final class UndoNotice {

    private static final int MILLISECONDS = 7000;

    private UndoNotice() {}

    static void show(String deed, Runnable undo) {
        Notification notice = new Notification();
        NativeButton button = new NativeButton(UI.getCurrent().getTranslation("digests.undo.button"), click -> {
            notice.close();
            undo.run();
        });
        button.addClassName("quiet-button");
        Span content = new Span(new Span(deed), button);
        content.addClassName("undo-notice");
        notice.add(content);
        notice.setDuration(MILLISECONDS);
        notice.setPosition(Notification.Position.BOTTOM_CENTER);
        notice.open();
    }

    static void say(String message) {
        Notification notice = Notification.show(message);
        notice.setPosition(Notification.Position.BOTTOM_CENTER);
    }
}
