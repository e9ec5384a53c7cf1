package app.diglot.shell.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** What an error looks like: what happened, what to do, a way on. */
abstract class ErrorScreen extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private String title = "";

    ErrorScreen() {
        addClassName("empty-state");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    void say(String titleKey, String textKey, Object... parameters) {
        removeAll();
        title = getTranslation(titleKey);
        Anchor home = new Anchor("", getTranslation("shell.home"));
        add(new H1(title), new Paragraph(getTranslation(textKey, parameters)), home);
    }
}
