package app.diglot.shell.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.NativeButton;

/** Goes round: as the system has it, light, dark. The browser remembers, as one person's screens differ. */
class ColorSchemeSwitch extends NativeButton {

    private static final long serialVersionUID = 1L;

    ColorSchemeSwitch() {
        addClassName("desk-tool");
        setText(getTranslation("shell.scheme"));
        setTitle(getTranslation("shell.scheme.title"));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("""
                        const schemes = {system: 'light dark', light: 'light', dark: 'dark'};
                        const names = $0;
                        const root = document.documentElement;
                        const show = (scheme) => {
                          root.style.colorScheme = schemes[scheme];
                          this.textContent = names[scheme];
                          this.dataset.scheme = scheme;
                        };
                        let scheme = localStorage.getItem('diglot:scheme') ?? 'system';
                        if (!(scheme in schemes)) scheme = 'system';
                        show(scheme);
                        this.onclick = () => {
                          const order = Object.keys(schemes);
                          scheme = order[(order.indexOf(scheme) + 1) % order.length];
                          localStorage.setItem('diglot:scheme', scheme);
                          show(scheme);
                        };
                        """, names());
    }

    private tools.jackson.databind.node.ObjectNode names() {
        tools.jackson.databind.node.ObjectNode names =
                tools.jackson.databind.node.JsonNodeFactory.instance.objectNode();
        names.put("system", getTranslation("shell.scheme.system"));
        names.put("light", getTranslation("shell.scheme.light"));
        names.put("dark", getTranslation("shell.scheme.dark"));
        return names;
    }
}
