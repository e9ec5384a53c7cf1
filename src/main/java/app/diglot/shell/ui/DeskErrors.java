package app.diglot.shell.ui;

import app.diglot.shared.Language;
import app.diglot.shell.components.DeskPreferences;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
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

    private final transient I18NProvider words;
    private final transient DeskPreferences preferences;

    DeskErrors(I18NProvider words, DeskPreferences preferences) {
        this.words = words;
        this.preferences = preferences;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(info -> messages(info.getLocale()));
        event.getSource().addSessionInitListener(session -> session.getSession().setErrorHandler(DeskErrors::handle));
    }

    /**
     * A session that has ended says so, and leaves the screen as it is until the person goes on: then it leads back to where one was,
     * through the login page; what was typed waits in the browser.
     */
    private CustomizedSystemMessages messages(Locale sessionLocale) {
        Locale locale = preferences.language().map(Language::locale).orElse(sessionLocale);
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        String title = words.getTranslation("shell.ended.title", locale);
        String text = words.getTranslation("shell.ended.text", locale);
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(title);
        messages.setSessionExpiredMessage(text);
        // Nobody gets here without a cookie: one that is missing now has been cleared away, and the session with it.
        messages.setCookiesDisabledCaption(title);
        messages.setCookiesDisabledMessage(text);
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
