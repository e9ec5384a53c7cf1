package app.diglot.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** What becomes of an error in the middle of a screen, and of a session that has ended. */
@Component
class DeskErrors implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(DeskErrors.class);
    private static final int LONG_ENOUGH_TO_READ = 8000;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(info -> messages());
        event.getSource().addSessionInitListener(session -> session.getSession().setErrorHandler(DeskErrors::handle));
    }

    /** A session that has ended leads back to where one was, through the login page; what was typed waits in the browser. */
    private static CustomizedSystemMessages messages() {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        return messages;
    }

    private static void handle(ErrorEvent event) {
        UI ui = UI.getCurrent();
        if (event.getThrowable() instanceof AccessDeniedException && ui != null) {
            show(ui, "shell.denied.text");
            return;
        }
        String number = Incident.number();
        LOG.error("incident {}: an action on a screen failed", number, event.getThrowable());
        if (ui != null) {
            show(ui, "shell.error.text", number);
        }
    }

    private static void show(UI ui, String messageKey, Object... parameters) {
        ui.access(() -> {
            Notification notification = new Notification(
                    ui.getTranslation(messageKey, parameters), LONG_ENOUGH_TO_READ, Notification.Position.TOP_CENTER);
            notification.addThemeVariants(NotificationVariant.ERROR);
            notification.open();
        });
    }
}
