package app.diglot.accounts.ui;

import app.diglot.accounts.Accounts;
import app.diglot.accounts.LastAdministrator;
import app.diglot.accounts.OneTimePassword;
import app.diglot.accounts.Person;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;

/** The people of the team, for administrators. */
@Route("people")
@Menu(title = "accounts.people.title", icon = "vaadin:users", order = 80)
@RolesAllowed("ADMINISTRATOR")
@CssImport("./styles/accounts.css")
class PeopleView extends Composite<Div> implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Accounts accounts;
    private final UnorderedList list = new UnorderedList();

    PeopleView(Accounts accounts) {
        this.accounts = accounts;
        var add = new Button(getTranslation("accounts.people.add"), click -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        var log = new RouterLink(getTranslation("accounts.audit.title"), AuditView.class);
        log.addClassName("people-log");
        var head = new Div(new H1(getTranslation("accounts.people.title")), log, add);
        head.addClassName("people-head");
        list.addClassName("people-list");
        getContent().addClassName("people");
        getContent().add(head, list);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("accounts.people.title");
    }

    private void show() {
        list.removeAll();
        accounts.everyone().forEach(person -> list.add(row(person)));
    }

    private PersonRow row(Person person) {
        return new PersonRow(
                person,
                () -> edit(person),
                () -> tell(accounts.newPassword(person.id())),
                () -> attempt(() -> toggle(person)));
    }

    private void add() {
        new PersonDialog(entered -> tell(accounts.add(entered.name(), entered.displayName(), entered.roles()))).open();
    }

    private void edit(Person person) {
        new PersonDialog(
                        person,
                        entered -> attempt(() -> {
                            accounts.rename(person.id(), entered.displayName());
                            accounts.changeRoles(person.id(), entered.roles());
                        }))
                .open();
    }

    private void toggle(Person person) {
        if (person.disabled()) {
            accounts.enable(person.id());
        } else {
            accounts.disable(person.id());
        }
    }

    private void attempt(Runnable act) {
        try {
            act.run();
        } catch (LastAdministrator last) {
            Notification.show(getTranslation("accounts.people.lastAdministrator"));
        }
        show();
    }

    private void tell(OneTimePassword made) {
        new OneTimePasswordDialog(made).open();
        show();
    }
}
