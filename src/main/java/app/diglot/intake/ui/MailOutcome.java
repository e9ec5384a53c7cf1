package app.diglot.intake.ui;

import app.diglot.intake.batches.BatchNumbers;
import app.diglot.intake.batches.ListingMails.Stored;
import app.diglot.shell.components.Days;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;

/** What came of a mail that was taken in. */
class MailOutcome extends Div {

    private static final long serialVersionUID = 1L;

    MailOutcome(Stored stored, LocalDate day) {
        addClassName("mail-outcome");
        BatchNumbers numbers = stored.numbers();
        add(new Paragraph(getTranslation(
                "intake.mail.stored",
                Days.full(day, getLocale()),
                numbers.fresh(),
                numbers.crossListed(),
                numbers.replaced(),
                numbers.known(),
                numbers.refused())));
        Paragraph candidates = new Paragraph(getTranslation("intake.mail.candidates", stored.candidates()));
        add(candidates);
        if (stored.unanswered() > 0) {
            add(new Paragraph(getTranslation("intake.mail.unanswered", stored.unanswered())));
        }
        Anchor triage = new Anchor("triage/" + day, getTranslation("intake.mail.toTriage"));
        triage.addClassName("screen-link");
        triage.getElement().setAttribute("router-link", true);
        add(triage);
    }
}
