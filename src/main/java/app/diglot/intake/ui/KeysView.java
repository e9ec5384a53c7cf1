package app.diglot.intake.ui;

import app.diglot.intake.triage.KeyBindings;
import app.diglot.intake.triage.TriageCommand;
import app.diglot.intake.triage.TriageKeys;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** The keys of triage as the person likes them. */
@Route(TriageAddress.PATH + "/keys")
@RolesAllowed("EDITOR")
@CssImport("./styles/intake.css")
class KeysView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient TriageKeys keys;
    private final transient Map<TriageCommand, TextField> fields = new EnumMap<>(TriageCommand.class);

    KeysView(TriageKeys keys) {
        this.keys = keys;
        addClassNames("screen", "triage-keys");
        Div form = new Div();
        form.addClassName("triage-keys-form");
        for (TriageCommand command : TriageCommand.values()) {
            TextField field = field(command);
            fields.put(command, field);
            form.add(field);
        }
        Button save = new Button(getTranslation("intake.triage.keys.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        NativeButton usual =
                new NativeButton(getTranslation("intake.triage.keys.usual"), click -> show(KeyBindings.USUAL));
        usual.addClassName("quiet-button");
        Div buttons = new Div(save, usual);
        buttons.addClassName("triage-keys-buttons");
        Paragraph lead = new Paragraph(getTranslation("intake.triage.keys.lead"));
        lead.addClassName("screen-head-lead");
        add(head(), lead, form, buttons);
        show(keys.own());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("intake.triage.keys.title") + " · Diglot";
    }

    private Header head() {
        RouterLink back = new RouterLink();
        back.getElement().setAttribute("href", TriageAddress.PATH);
        back.setText(getTranslation("intake.triage.title"));
        back.addClassName("screen-back");
        Header head = new Header(back, new H1(getTranslation("intake.triage.keys.title")));
        head.addClassName("screen-head");
        return head;
    }

    private TextField field(TriageCommand command) {
        TextField field = new TextField(
                getTranslation("intake.triage.keys." + command.name().toLowerCase(Locale.ROOT)));
        field.setMaxLength(1);
        field.setAutoselect(true);
        field.setValueChangeMode(ValueChangeMode.EAGER);
        field.getElement().setAttribute("autocapitalize", "off");
        field.setManualValidation(true);
        field.addValueChangeListener(change -> check());
        return field;
    }

    private void show(KeyBindings bindings) {
        fields.forEach((command, field) -> field.setValue(bindings.key(command)));
    }

    private boolean check() {
        Map<TriageCommand, KeyBindings.Problem> problems = KeyBindings.problems(wanted());
        fields.forEach((command, field) -> {
            KeyBindings.Problem problem = problems.get(command);
            field.setInvalid(problem != null);
            field.setErrorMessage(
                    problem == null
                            ? ""
                            : getTranslation("intake.triage.keys.problem."
                                    + problem.name().toLowerCase(Locale.ROOT)));
        });
        return problems.isEmpty();
    }

    private void save() {
        if (check()) {
            keys.keep(new KeyBindings(wanted()));
            Notification.show(getTranslation("intake.triage.keys.saved"));
        }
    }

    private Map<TriageCommand, String> wanted() {
        Map<TriageCommand, String> wanted = new EnumMap<>(TriageCommand.class);
        fields.forEach((command, field) -> wanted.put(command, field.getValue()));
        return wanted;
    }
}
