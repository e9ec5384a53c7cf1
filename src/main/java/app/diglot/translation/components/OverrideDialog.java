package app.diglot.translation.components;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** Asks why a translator approves his or her own translation. */
class OverrideDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 500;

    OverrideDialog(Consumer<String> approve) {
        setHeaderTitle(getTranslation("translation.override.title"));
        TextArea reason = new TextArea(getTranslation("translation.override.reason"));
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        reason.setValueChangeMode(ValueChangeMode.EAGER);
        Button set = new Button(getTranslation("translation.override.set"), click -> {
            close();
            approve.accept(reason.getValue());
        });
        set.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        set.setEnabled(false);
        reason.addValueChangeListener(event -> set.setEnabled(!event.getValue().isBlank()));
        add(new Paragraph(getTranslation("translation.override.text")), reason);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), set);
        addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                reason.focus();
            }
        });
    }
}
