package app.diglot.shell.components;

import app.diglot.shared.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** HTML of the typesetter, and of nobody else, on a screen. */
public final class Typeset {

    private Typeset() {}

    public static Span inline(Html html) {
        Span span = new Span();
        span.getElement().setProperty("innerHTML", html.value());
        return span;
    }

    public static Div block(Html html) {
        Div div = new Div();
        div.addClassName("typeset");
        div.getElement().setProperty("innerHTML", html.value());
        return div;
    }
}
