package app.diglot.intake.ui;

import app.diglot.intake.BroughtPapers;
import app.diglot.intake.StopSignal;
import app.diglot.intake.batches.ListingMail;
import app.diglot.intake.batches.ListingMails;
import app.diglot.intake.batches.ListingMails.Held;
import app.diglot.intake.batches.ListingMails.NoListingDay;
import app.diglot.intake.batches.ListingMails.Outcome;
import app.diglot.intake.batches.ListingMails.Stored;
import app.diglot.shell.components.Behind;
import app.diglot.shell.components.PasteOrDrop;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.LocalDate;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings in a listing that arXiv mailed. Its user wants to see that the mail was understood, of which day it is and how many
 * papers it announces, before anything is stored; and afterwards what came of it.
 */
class MailDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(MailDialog.class);

    private final transient ListingMails mails;
    private final PasteOrDrop place;
    private final MailPreview preview = new MailPreview(this::offer);
    private final Paragraph said = new Paragraph();
    private final ProgressBar progress = new ProgressBar();
    private final Div outcome = new Div();
    private final Button withoutArxiv = new Button(getTranslation("intake.mail.withoutArxiv"), click -> waitNoMore());
    private final Button take = new Button();
    private transient Optional<ListingMail> mail = Optional.empty();
    private transient StopSignal waiting = new StopSignal();
    private transient byte[] latest = {};
    private boolean storing;

    MailDialog(ListingMails mails) {
        this.mails = mails;
        setHeaderTitle(getTranslation("intake.mail.title"));
        addClassNames("form-dialog", "mail-dialog");
        place = new PasteOrDrop(
                new PasteOrDrop.Words(
                        getTranslation("intake.mail.drop"),
                        getTranslation("intake.mail.kinds", BroughtPapers.MOST_BYTES >> 20),
                        getTranslation("intake.mail.choose"),
                        getTranslation("intake.mail.paste"),
                        "received from  Wed 15 Mar 23 18:00:00 GMT  to …"),
                BroughtPapers.MOST_BYTES,
                (name, bytes) -> read(bytes),
                name -> say("intake.mail.tooLarge", BroughtPapers.MOST_BYTES >> 20));
        said.addClassName("hint");
        said.getElement().setAttribute("aria-live", "polite");
        progress.getElement().setAttribute("aria-label", getTranslation("intake.mail.storing"));
        progress.setVisible(false);
        withoutArxiv.setVisible(false);
        outcome.getElement().setAttribute("aria-live", "polite");
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        take.addClickListener(click -> store());
        Div content = new Div(place, preview, said, progress, withoutArxiv, outcome);
        content.addClassName("mail-content");
        add(content);
        getFooter().add(new Button(getTranslation("intake.mail.close"), click -> close()), take);
        offer();
    }

    private void read(byte[] bytes) {
        if (storing) {
            return;
        }
        say("");
        latest = bytes;
        if (bytes.length > 0) {
            outcome.removeAll();
        }
        if (bytes.length > BroughtPapers.MOST_BYTES) {
            say("intake.mail.tooLarge", BroughtPapers.MOST_BYTES >> 20);
            show(Optional.empty());
        } else if (bytes.length == 0) {
            show(Optional.empty());
        } else {
            understand(bytes);
        }
    }

    /** Only what was brought last is shown, whichever is read first. */
    private void understand(byte[] bytes) {
        show(Optional.empty());
        say("intake.mail.reading");
        Behind.start(
                "read-mail",
                screen -> {
                    ListingMail read = mails.read(bytes);
                    screen.show(() -> {
                        if (bytes == latest) {
                            say("");
                            show(Optional.of(read));
                        }
                    });
                },
                this::failed);
    }

    private void show(Optional<ListingMail> read) {
        mail = read;
        preview.show(read);
        place.setCompact(read.isPresent());
        offer();
    }

    private void offer() {
        int papers = mail.map(
                        read -> read.numbers().announced() - read.numbers().refused())
                .orElse(0);
        take.setText(getTranslation("intake.mail.take", papers));
        take.setEnabled(papers > 0 && preview.day().isPresent() && !storing);
    }

    private void store() {
        ListingMail wanted = mail.orElseThrow();
        LocalDate day = preview.day().orElseThrow();
        StopSignal asking = new StopSignal();
        storing = true;
        offer();
        say("intake.mail.storing");
        progress.setValue(0);
        progress.setVisible(true);
        waiting = asking;
        Behind.start("store-mail", screen -> store(screen, wanted, day, asking), this::failed);
    }

    private void store(Behind screen, ListingMail wanted, LocalDate day, StopSignal asking) {
        try {
            Outcome came = mails.store(wanted, day, progressOn(screen), asking);
            screen.show(() -> {
                ended();
                show(came, day);
            });
        } catch (InterruptedException e) {
            LOG.info("taking in the mail of {} was stopped", day);
            screen.show(() -> {
                ended();
                say("intake.mail.stopped");
            });
        }
    }

    private void failed() {
        ended();
        say("intake.mail.failed");
    }

    /** What is stored goes on behind the desk, also where the dialog is closed. */
    private ListingMails.Progress progressOn(Behind screen) {
        return new ListingMails.Progress() {
            @Override
            public void stored(int stored, int all) {
                screen.show(() -> {
                    withoutArxiv.setVisible(false);
                    say("intake.mail.storing");
                    progress.setIndeterminate(false);
                    progress.setValue((double) stored / all);
                });
            }

            @Override
            public void asking(int papers) {
                screen.show(() -> {
                    withoutArxiv.setVisible(true);
                    progress.setIndeterminate(true);
                    say("intake.mail.asking", papers);
                });
            }
        };
    }

    private void waitNoMore() {
        waiting.raise();
        withoutArxiv.setVisible(false);
    }

    private void ended() {
        storing = false;
        progress.setVisible(false);
        progress.setIndeterminate(false);
        withoutArxiv.setVisible(false);
        say("");
        offer();
    }

    private void show(Outcome came, LocalDate day) {
        outcome.removeAll();
        switch (came) {
            case Stored stored -> {
                place.clear();
                show(Optional.empty());
                outcome.add(new MailOutcome(stored, day));
            }
            case Held _ -> say("intake.mail.held");
            case NoListingDay _ -> say("intake.mail.noListingDay");
        }
    }

    private void say(String key, Object... about) {
        said.setText(key.isEmpty() ? "" : getTranslation(key, about));
    }
}
