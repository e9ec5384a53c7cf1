package app.diglot.intake.ui;

import app.diglot.intake.batches.BatchNumbers;
import app.diglot.intake.batches.ListingMail;
import app.diglot.intake.components.ProblemList;
import app.diglot.shell.components.Days;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Optional;

/** A mail as it was understood: its day, which can be corrected, its numbers, and what could not be read. */
class MailPreview extends Div {

    private static final long serialVersionUID = 1L;

    private final DatePicker day = new DatePicker(getTranslation("intake.mail.day"));
    private final Paragraph sum = new Paragraph();
    private final Paragraph replaced = new Paragraph();
    private final ProblemList problems = new ProblemList();

    MailPreview(Runnable whenChanged) {
        addClassName("mail-preview");
        day.setI18n(
                Days.picker(getLocale(), getTranslation("intake.days.today"), getTranslation("intake.days.cancel")));
        day.addValueChangeListener(change -> whenChanged.run());
        sum.addClassName("mail-sum");
        sum.getElement().setAttribute("aria-live", "polite");
        replaced.addClassName("hint");
        add(day, sum, replaced, problems);
        setVisible(false);
    }

    Optional<LocalDate> day() {
        return day.getOptionalValue();
    }

    void show(Optional<ListingMail> read) {
        setVisible(read.isPresent());
        read.ifPresent(this::show);
    }

    private void show(ListingMail mail) {
        BatchNumbers numbers = mail.numbers();
        boolean isAny = numbers.announced() > numbers.refused();
        day.setVisible(isAny);
        day.setValue(mail.day().orElse(null));
        day.setHelperText(getTranslation(mail.day().isPresent() ? "intake.mail.day.told" : "intake.mail.day.missing"));
        sum.removeAll();
        if (isAny) {
            Span all = new Span(getTranslation("intake.mail.sum", numbers.announced()));
            all.addClassName("mail-all");
            sum.add(
                    all,
                    new Span(getTranslation(
                            "intake.mail.parts",
                            numbers.fresh(),
                            numbers.crossListed(),
                            numbers.replaced(),
                            numbers.refused())));
        } else {
            sum.add(new Span(getTranslation("intake.mail.none")));
        }
        replaced.setVisible(numbers.replaced() > 0);
        replaced.setText(getTranslation("intake.mail.replaced", numbers.replaced()));
        problems.show(mail.problems());
    }
}
