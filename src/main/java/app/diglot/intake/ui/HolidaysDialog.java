package app.diglot.intake.ui;

import app.diglot.intake.batches.Holidays;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The days without a listing, one a line. */
class HolidaysDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Holidays holidays;
    private final transient Runnable changed;
    private final TextArea days = new TextArea();

    HolidaysDialog(Holidays holidays, Runnable changed) {
        this.holidays = holidays;
        this.changed = changed;
        setHeaderTitle(getTranslation("intake.holidays.title"));
        days.setLabel(getTranslation("intake.holidays.days"));
        days.setWidthFull();
        days.setMinRows(8);
        days.setValue(holidays.days().stream().map(LocalDate::toString).collect(Collectors.joining("\n")));
        add(new Paragraph(getTranslation("intake.holidays.text")), days);
        Button save = new Button(getTranslation("intake.holidays.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("intake.days.cancel"), click -> close()), save);
    }

    private void save() {
        List<String> lines = days.getValue()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        Optional<String> wrong =
                lines.stream().filter(line -> parse(line).isEmpty()).findFirst();
        days.setInvalid(wrong.isPresent());
        if (wrong.isPresent()) {
            days.setErrorMessage(getTranslation("intake.holidays.wrong", wrong.get()));
            return;
        }
        holidays.change(lines.stream().flatMap(line -> parse(line).stream()).toList());
        changed.run();
        close();
    }

    private static Optional<LocalDate> parse(String line) {
        try {
            return Optional.of(LocalDate.parse(line));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
