package app.diglot.digests.ui;

import app.diglot.digests.DigestAlreadyExists;
import app.diglot.digests.DigestId;
import app.diglot.digests.DigestNavigation;
import app.diglot.digests.Digests;
import app.diglot.shared.Language;
import app.diglot.shell.components.Days;
import app.diglot.topics.Topic;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;

/** Topic and day of a new digest; one that exists already is opened on request. */
class NewDigestDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Digests digests;
    private final Select<Topic> topic = new Select<>();
    private final DatePicker day = new DatePicker();
    private final Paragraph problem = new Paragraph();

    NewDigestDialog(Digests digests, List<Topic> topics, LocalDate today) {
        this.digests = digests;
        setHeaderTitle(getTranslation("digests.new"));
        addClassName("form-dialog");
        problem.addClassName("form-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);

        topic.setLabel(getTranslation("digests.topic"));
        topic.setItems(topics);
        topic.setItemLabelGenerator(item -> item.name().in(Language.of(getLocale())));
        topics.stream().findFirst().ifPresent(topic::setValue);

        day.setLabel(getTranslation("digests.day"));
        day.setI18n(Days.picker(getLocale(), getTranslation("digests.today"), getTranslation("digests.cancel")));
        day.setValue(today);

        add(topic, day, problem);
        Button create = new Button(getTranslation("digests.new.create"), click -> create());
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("digests.cancel"), click -> close()), create);
        if (topics.isEmpty()) {
            tell(getTranslation("digests.new.noTopic"));
            create.setEnabled(false);
        }
    }

    private void create() {
        if (topic.isEmpty() || day.isEmpty()) {
            tell(getTranslation("digests.new.missing"));
            return;
        }
        try {
            DigestId id = digests.create(topic.getValue().id(), day.getValue());
            digests.setLanguage(id.introduction(), Language.of(getLocale()));
            open(id);
        } catch (DigestAlreadyExists e) {
            tell(getTranslation("digests.new.exists"));
            problem.add(new Button(getTranslation("digests.new.open"), click -> open(e.existing())));
        }
    }

    private void open(DigestId id) {
        close();
        UI.getCurrent().navigate(DigestNavigation.digest(id));
    }

    private void tell(String message) {
        problem.setText(message);
        problem.setVisible(true);
    }
}
