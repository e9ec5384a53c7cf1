package app.diglot.accounts.ui;

import app.diglot.accounts.CurrentPerson;
import app.diglot.accounts.OwnAccount;
import app.diglot.accounts.SessionAccess;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.annotation.security.PermitAll;

/** Where a one-time password becomes one's own. */
@Route(value = "password", autoLayout = false)
@PermitAll
class PasswordView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient OwnAccount account;
    private final transient SessionAccess sessions;
    private final transient CurrentPerson person;

    PasswordView(OwnAccount account, SessionAccess sessions, CurrentPerson person) {
        this.account = account;
        this.sessions = sessions;
        this.person = person;
        var work = new Div(
                new H1(getTranslation("accounts.password.title")),
                new Paragraph(getTranslation("accounts.password.why")),
                new PasswordForm(false, (current, wanted) -> choose(wanted)));
        work.addClassName("entrance-form");
        getContent().addClassName("entrance-page");
        getContent().add(new Entrance(work, new LanguageChoice()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!person.mustChangePassword()) {
            event.forwardTo(AccountView.class);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("accounts.password.page");
    }

    private void choose(String wanted) {
        account.choosePassword(wanted);
        sessions.renew(person, VaadinServletRequest.getCurrent(), VaadinServletResponse.getCurrent());
        UI.getCurrent().getPage().setLocation("./");
    }
}
