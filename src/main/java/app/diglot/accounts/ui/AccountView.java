package app.diglot.accounts.ui;

import app.diglot.accounts.CurrentPerson;
import app.diglot.accounts.OwnAccount;
import app.diglot.accounts.SessionAccess;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.annotation.security.RolesAllowed;

/** The own account: change the password. The language is chosen in the frame of the desk. */
@Route("account")
@Menu(title = "accounts.account.menu", icon = "vaadin:user", order = 90)
@RolesAllowed({"TRANSLATOR", "REVIEWER", "EDITOR", "ADMINISTRATOR"})
class AccountView extends Composite<Div> implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient OwnAccount account;
    private final transient SessionAccess sessions;
    private final transient CurrentPerson person;

    AccountView(OwnAccount account, SessionAccess sessions, CurrentPerson person) {
        this.account = account;
        this.sessions = sessions;
        this.person = person;
        getContent().addClassName("account");
        getContent()
                .add(
                        new H1(getTranslation("accounts.account.title")),
                        new H2(getTranslation("accounts.account.password")),
                        new Paragraph(getTranslation("accounts.account.passwordEffect")),
                        new PasswordForm(true, this::change));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("accounts.account.title");
    }

    private void change(String current, String wanted) {
        account.changePassword(current, wanted);
        sessions.renew(person, VaadinServletRequest.getCurrent(), VaadinServletResponse.getCurrent());
        Notification.show(getTranslation("accounts.account.changed"));
    }
}
