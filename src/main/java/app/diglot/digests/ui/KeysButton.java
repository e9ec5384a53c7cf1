package app.diglot.digests.ui;

import app.diglot.shell.components.Keys;
import com.vaadin.flow.component.html.NativeButton;

/** Does what {@code ?} does. */
class KeysButton extends NativeButton {

    private static final long serialVersionUID = 1L;

    KeysButton(Keys keys) {
        super("?", click -> keys.show());
        addClassName("icon-button");
        setTitle(getTranslation("shell.keys.help"));
        setAriaLabel(getTranslation("shell.keys.help"));
    }
}
