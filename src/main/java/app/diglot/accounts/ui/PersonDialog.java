package app.diglot.accounts.ui;

import app.diglot.accounts.NameTaken;
import app.diglot.accounts.Person;
import app.diglot.accounts.PersonName;
import app.diglot.accounts.Role;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import java.util.function.Consumer;

/** Asks for what is to be known of a person: a new one, or one to change. */
class PersonDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** What was entered; the name is fixed once the person exists. */
    record Entered(PersonName name, String displayName, Set<Role> roles) {}

    private final TextField name = new TextField(getTranslation("accounts.people.name"));
    private final TextField displayName = new TextField(getTranslation("accounts.people.displayName"));
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>(getTranslation("accounts.people.roles"));
    private final transient Consumer<Entered> entered;

    /** For a new person. */
    PersonDialog(Consumer<Entered> entered) {
        this("accounts.people.add", entered);
        roles.setValue(Set.of(Role.TRANSLATOR));
    }

    /** For a person who exists. */
    PersonDialog(Person person, Consumer<Entered> entered) {
        this("accounts.people.change", entered);
        name.setValue(person.name());
        name.setReadOnly(true);
        displayName.setValue(person.displayName());
        roles.setValue(person.roles());
    }

    private PersonDialog(String title, Consumer<Entered> entered) {
        this.entered = entered;
        setHeaderTitle(getTranslation(title));
        name.setHelperText(getTranslation("accounts.people.nameHelp"));
        name.setMaxLength(60);
        name.setAutocomplete(Autocomplete.OFF);
        displayName.setMaxLength(120);
        displayName.setAutocomplete(Autocomplete.OFF);
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(role -> getTranslation("accounts.role." + role.name()));
        roles.setItemHelperGenerator(role -> getTranslation("accounts.role.help." + role.name()));
        roles.addThemeName("vertical");
        var content = new Div(name, displayName, roles);
        content.addClassName("person-dialog");
        add(content);
        var save = new Button(getTranslation("accounts.people.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("accounts.people.cancel"), click -> close()), save);
    }

    private void save() {
        name.setInvalid(false);
        PersonName.parse(name.getValue()).ifPresentOrElse(this::save, () -> complain("accounts.people.nameHelp"));
    }

    private void save(PersonName parsed) {
        try {
            entered.accept(new Entered(parsed, displayName.getValue(), roles.getValue()));
            close();
        } catch (NameTaken taken) {
            complain("accounts.people.nameTaken");
        }
    }

    private void complain(String key) {
        name.setErrorMessage(getTranslation(key));
        name.setInvalid(true);
        name.focus();
    }
}
