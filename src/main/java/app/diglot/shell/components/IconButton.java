package app.diglot.shell.components;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.icon.VaadinIcon;

/** A button that is a picture, with its name for those who hover and those who listen. */
public class IconButton extends NativeButton {

    private static final long serialVersionUID = 1L;

    public IconButton(VaadinIcon icon, String name, Runnable action) {
        super("", click -> action.run());
        add(icon.create());
        addClassName("icon-button");
        setTitle(name);
        setAriaLabel(name);
    }
}
