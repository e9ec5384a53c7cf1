package app.diglot.shell.ui;

import app.diglot.shared.Language;
import app.diglot.shell.components.DeskPreferences;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;

/** The frame of every screen: where one can go, who one is, and the screen itself. */
@Layout
@JsModule("./elements/composition.ts")
@PermitAll
class DeskLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final long serialVersionUID = 1L;
    private static final int RECONNECT_AFTER_MS = 2000;
    private static final String MAIN_ID = "screen";

    private final Main main = new Main();

    DeskLayout(AuthenticationContext authentication, DeskPreferences preferences) {
        addClassName("desk");
        main.setId(MAIN_ID);
        main.addClassName("desk-main");
        main.getElement().setAttribute("tabindex", "-1");
        add(skipLink(), side(authentication, preferences), main);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        main.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        UI.getCurrent().getPage().executeJs("""
                        document.documentElement.lang = $0;
                        requestAnimationFrame(() => {
                          const here = document.querySelector('.desk-nav a[highlight]');
                          here?.parentElement.scrollTo({left: here.offsetLeft - 48});
                        });
                        """, language().tag());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getReconnectDialogConfiguration().setReconnectInterval(RECONNECT_AFTER_MS);
        event.getUI()
                .getPage()
                .executeJs(
                        "Object.assign(window.Vaadin.connectionIndicator,"
                                + " {offlineText: $0, reconnectingText: $1, onlineText: $2})",
                        getTranslation("shell.connection.lost"),
                        getTranslation("shell.connection.again"),
                        getTranslation("shell.connection.back"));
    }

    private Anchor skipLink() {
        Anchor skip = new Anchor("#" + MAIN_ID, getTranslation("shell.skip"));
        skip.addClassName("desk-skip");
        skip.setRouterIgnore(true);
        return skip;
    }

    private Div side(AuthenticationContext authentication, DeskPreferences preferences) {
        Div side = new Div(brand(), places(), person(authentication, preferences));
        side.addClassName("desk-side");
        return side;
    }

    private RouterLink brand() {
        RouterLink brand = new RouterLink();
        brand.getElement().setAttribute("href", "");
        brand.add(new Text("Diglot"), new Span(getTranslation("shell.desk")));
        brand.addClassName("desk-brand");
        return brand;
    }

    private Nav places() {
        Nav nav = new Nav();
        nav.addClassName("desk-nav");
        nav.getElement().setAttribute("aria-label", getTranslation("shell.places"));
        MenuConfiguration.getMenuEntries().forEach(entry -> nav.add(place(entry)));
        return nav;
    }

    private RouterLink place(MenuEntry entry) {
        RouterLink link = new RouterLink();
        link.setRoute(entry.menuClass());
        if (entry.icon() != null) {
            link.add(new Icon(entry.icon()));
        }
        link.add(new Span(getTranslation(entry.title())));
        return link;
    }

    private Div person(AuthenticationContext authentication, DeskPreferences preferences) {
        Span name = new Span(preferences.displayName());
        name.addClassName("desk-person-name");
        Div tools =
                new Div(languageSwitch(preferences), publicPage(), new ColorSchemeSwitch(), signOut(authentication));
        tools.addClassName("desk-person-tools");
        Div person = new Div(name, tools);
        person.addClassName("desk-person");
        return person;
    }

    private NativeButton languageSwitch(DeskPreferences preferences) {
        Language other = language().other();
        NativeButton button = new NativeButton(getTranslation("shell.language." + other.path()), click -> {
            preferences.prefer(other);
            VaadinSession.getCurrent().setLocale(other.locale());
            UI.getCurrent().getPage().reload();
        });
        button.getElement().setAttribute("lang", other.tag());
        button.addClassName("desk-tool");
        return button;
    }

    private Anchor publicPage() {
        Anchor site = new Anchor("/", getTranslation("shell.site"));
        site.setRouterIgnore(true);
        site.addClassName("desk-tool");
        return site;
    }

    private NativeButton signOut(AuthenticationContext authentication) {
        NativeButton button = new NativeButton(getTranslation("shell.signOut"), click -> authentication.logout());
        button.addClassName("desk-tool");
        return button;
    }

    private Language language() {
        return Language.of(UI.getCurrent().getLocale());
    }
}
