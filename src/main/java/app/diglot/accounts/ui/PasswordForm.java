package app.diglot.accounts.ui;

import app.diglot.accounts.PasswordRefused;
import app.diglot.accounts.PasswordRules;
import app.diglot.accounts.SignInDelayed;
import app.diglot.accounts.WrongPassword;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.function.BiConsumer;

/** Asks for a new password, twice; and for the current one, where there is one to ask for. */
class PasswordForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final PasswordField current;
    private final PasswordField wanted;
    private final PasswordField again;
    private final transient BiConsumer<String, String> change;

    /** @param change takes the current and the new password */
    PasswordForm(boolean asksForCurrent, BiConsumer<String, String> change) {
        this.change = change;
        current = field("accounts.password.current", Autocomplete.CURRENT_PASSWORD);
        wanted = field("accounts.password.new", Autocomplete.NEW_PASSWORD);
        again = field("accounts.password.again", Autocomplete.NEW_PASSWORD);
        current.setVisible(asksForCurrent);
        wanted.setHelperText(getTranslation("accounts.password.rule", PasswordRules.SHORTEST));
        var submit = new Button(getTranslation("accounts.password.submit"), click -> submit());
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.addClickShortcut(Key.ENTER);
        getContent().add(current, wanted, again, submit);
        getContent().addClassName("password-form");
    }

    private PasswordField field(String label, Autocomplete autocomplete) {
        var field = new PasswordField(getTranslation(label));
        field.setAutocomplete(autocomplete);
        field.setMaxLength(2 * PasswordRules.LONGEST);
        return field;
    }

    private void submit() {
        complain(current, "");
        complain(wanted, "");
        complain(again, "");
        if (!wanted.getValue().equals(again.getValue())) {
            complain(again, getTranslation("accounts.password.different"));
            return;
        }
        try {
            change.accept(current.getValue(), wanted.getValue());
            current.clear();
            wanted.clear();
            again.clear();
        } catch (PasswordRefused refused) {
            complain(
                    wanted,
                    getTranslation("accounts.weakness." + refused.weakness().name()));
        } catch (WrongPassword wrong) {
            complain(current, getTranslation("accounts.password.wrong"));
        } catch (SignInDelayed delayed) {
            complain(
                    current,
                    getTranslation(
                            "accounts.login.waitSeconds",
                            Math.max(1, delayed.delay().toSeconds())));
        }
    }

    private static void complain(PasswordField field, String message) {
        field.setErrorMessage(message);
        field.setInvalid(!message.isEmpty());
        if (!message.isEmpty()) {
            field.focus();
        }
    }
}
