package app.diglot.intake.ui;

import app.diglot.shell.components.Days;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Asks which days to take in. */
class DaysDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 100;
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final DatePicker from = picker("intake.days.from");
    private final DatePicker to = picker("intake.days.to");
    private final Paragraph said = new Paragraph();
    private final Button take = new Button();
    private final transient Consumer<List<LocalDate>> chosen;

    DaysDialog(Consumer<List<LocalDate>> chosen) {
        this.chosen = chosen;
        setHeaderTitle(getTranslation("intake.days.other"));
        Paragraph lead = new Paragraph(getTranslation("intake.days.other.text"));
        Div fields = new Div(from, to);
        fields.addClassName("intake-days-range");
        said.addClassName("intake-days-said");
        add(lead, fields, said);
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        take.addClickListener(click -> take());
        take.addClickShortcut(Key.ENTER);
        getFooter().add(new Button(getTranslation("intake.days.cancel"), click -> close()), take);
        from.addValueChangeListener(change -> offer());
        to.addValueChangeListener(change -> offer());
        offer();
    }

    private DatePicker picker(String key) {
        DatePicker picker = new DatePicker(getTranslation(key));
        picker.setI18n(
                Days.picker(getLocale(), getTranslation("intake.days.today"), getTranslation("intake.days.cancel")));
        return picker;
    }

    private void offer() {
        List<LocalDate> days = days();
        boolean fits = !days.isEmpty() && days.size() <= MOST;
        take.setEnabled(fits);
        take.setText(getTranslation("intake.days.takeInMany", fits ? days.size() : 0));
        boolean tooMany = days.size() > MOST;
        said.setText(tooMany ? getTranslation("intake.days.tooMany", MOST) : "");
    }

    private List<LocalDate> days() {
        LocalDate first = from.getValue();
        LocalDate last = to.getValue() == null ? first : to.getValue();
        return first == null || last.isBefore(first)
                ? List.of()
                : first.datesUntil(last.plusDays(1))
                        .filter(day -> !WEEKEND.contains(day.getDayOfWeek()))
                        .limit(MOST + 1L)
                        .toList();
    }

    private void take() {
        chosen.accept(days());
        close();
    }
}
