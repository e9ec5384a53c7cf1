package app.diglot.accounts.ui;

import app.diglot.accounts.Person;
import app.diglot.shell.components.Moments;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;

/** One person of the list, with what can be done. */
class PersonRow extends Composite<ListItem> {

    private static final long serialVersionUID = 1L;

    PersonRow(Person person, Runnable edit, Runnable newPassword, Runnable toggle) {
        getContent().addClassName("person");
        getContent().setClassName("person-disabled", person.disabled());
        var actions = new Div(
                action("accounts.people.edit", person, edit),
                action("accounts.people.newPassword", person, newPassword),
                action(person.disabled() ? "accounts.people.enable" : "accounts.people.disable", person, toggle));
        actions.addClassName("person-actions");
        getContent().add(who(person), roles(person), state(person), actions);
    }

    private static Div who(Person person) {
        var displayName = new Span(person.displayName());
        displayName.addClassName("person-display-name");
        var name = new Span(person.name());
        name.addClassName("person-name");
        var who = new Div(displayName, name);
        who.addClassName("person-who");
        return who;
    }

    private Div roles(Person person) {
        var roles = new Div();
        roles.addClassName("person-roles");
        person.roles().forEach(role -> {
            var badge = new Span(getTranslation("accounts.role." + role.name()));
            badge.addClassName("person-role");
            roles.add(badge);
        });
        return roles;
    }

    private Span state(Person person) {
        var state = new Span(stateText(person));
        state.addClassName("person-state");
        return state;
    }

    private String stateText(Person person) {
        if (person.disabled()) {
            return getTranslation("accounts.people.disabled");
        }
        if (person.oneTimePassword()) {
            return getTranslation("accounts.people.oneTime");
        }
        var lastSeen = person.lastSeen();
        return lastSeen == null
                ? getTranslation("accounts.people.neverSeen")
                : getTranslation("accounts.people.lastSeen", Moments.dateAndTime(lastSeen));
    }

    private Button action(String key, Person person, Runnable act) {
        var button = new Button(getTranslation(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation("accounts.people.actionOn", getTranslation(key), person.displayName()));
        return button;
    }
}
