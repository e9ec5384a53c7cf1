package app.diglot.shell;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.lumo.Lumo;

/** What every page of the desk is made with: theme, our styles on top, and a line on which the server can speak first. */
@Push(transport = Transport.WEBSOCKET_XHR)
@ColorScheme(ColorScheme.Value.LIGHT_DARK)
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet(Lumo.COMPACT_STYLESHEET)
@NpmPackage(value = "@fontsource-variable/inter", version = "5.3.0")
@NpmPackage(value = "@fontsource-variable/source-serif-4", version = "5.3.1")
@CssImport("@fontsource-variable/inter/wght.css")
@CssImport("@fontsource-variable/source-serif-4/wght.css")
@CssImport("./styles/tokens.css")
@CssImport("./styles/desk.css")
public class DeskAppShell implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setViewport("width=device-width, initial-scale=1");
        settings.addMetaTag("robots", "noindex, nofollow");
        settings.setPageTitle("Diglot");
    }
}
