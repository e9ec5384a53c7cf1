package app.diglot.shell.ui;

import app.diglot.shared.Language;
import app.diglot.shell.components.DeskPreferences;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Opens the desk in the language that the person chose; before that, in the browser's. */
@Component
class DeskLanguage implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient DeskPreferences preferences;

    DeskLanguage(DeskPreferences preferences) {
        this.preferences = preferences;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(opened -> speak(opened.getUI()));
    }

    private void speak(UI ui) {
        preferences.language().map(Language::locale).ifPresent(ui::setLocale);
    }
}
