package app.diglot.shell.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** What an error looks like: what happened, what to do, a way on. */
abstract class ErrorScreen extends Div {

    private static final long serialVersionUID = 1L;

    ErrorScreen() {
        addClassName("empty-state");
    }

    void say(String titleKey, String textKey, Object... parameters) {
        removeAll();
        Anchor home = new Anchor("", getTranslation("shell.home"));
        add(new H1(getTranslation(titleKey)), new Paragraph(getTranslation(textKey, parameters)), home);
    }
}
