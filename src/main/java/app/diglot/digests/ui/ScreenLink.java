package app.diglot.digests.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.router.RouterLink;

/** A link to a screen that is known by its address. */
class ScreenLink extends RouterLink implements Focusable<RouterLink> {

    private static final long serialVersionUID = 1L;

    ScreenLink(String address, Component... content) {
        getElement().setAttribute("href", address);
        add(content);
    }
}
