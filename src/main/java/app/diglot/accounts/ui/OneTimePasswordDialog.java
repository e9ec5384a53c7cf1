package app.diglot.accounts.ui;

import app.diglot.accounts.OneTimePassword;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** Shows a new one-time password, this once. */
class OneTimePasswordDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    OneTimePasswordDialog(OneTimePassword made) {
        setHeaderTitle(getTranslation("accounts.oneTime.title", made.name()));
        setCloseOnOutsideClick(false);
        var password = new TextField(getTranslation("accounts.oneTime.password"));
        password.setValue(made.password());
        password.setReadOnly(true);
        password.addClassName("one-time-password");
        var copy = new Button(getTranslation("accounts.oneTime.copy"));
        copy.addThemeVariants(ButtonVariant.TERTIARY);
        copy.addClickListener(click -> copy.getElement()
                // Without https there is no clipboard; then the text is selected, ready to be copied by hand.
                .executeJs(
                        "const field = $0.inputElement; field.select();"
                                + "navigator.clipboard?.writeText(field.value).then(() => { this.textContent = $1; })",
                        password.getElement(),
                        getTranslation("accounts.oneTime.copied")));
        var content = new Div(new Paragraph(getTranslation("accounts.oneTime.once")), password, copy);
        content.addClassName("person-dialog");
        add(content);
        var done = new Button(getTranslation("accounts.oneTime.done"), click -> close());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(done);
    }
}
