package app.diglot.accounts.ui;

import app.diglot.shared.Language;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.server.VaadinSession;

/** The languages of the desk, before it is known who is there; the choice lasts for the session. */
class LanguageChoice extends Composite<Nav> {

    private static final long serialVersionUID = 1L;

    LanguageChoice() {
        getContent().addClassName("entrance-languages");
        getContent().getElement().setAttribute("aria-label", getTranslation("accounts.login.languages"));
        for (var language : Language.values()) {
            getContent().add(button(language));
        }
    }

    private NativeButton button(Language language) {
        var button =
                new NativeButton(getTranslation("accounts.language." + language.path()), click -> choose(language));
        button.getElement().setAttribute("lang", language.tag());
        button.getElement()
                .setAttribute(
                        "aria-pressed",
                        String.valueOf(language == Language.of(UI.getCurrent().getLocale())));
        return button;
    }

    private static void choose(Language language) {
        VaadinSession.getCurrent().setLocale(language.locale());
        UI.getCurrent().getPage().reload();
    }
}
