package app.diglot.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.diglot.accounts.Role;
import app.diglot.intake.batches.BatchNumbers;
import app.diglot.intake.batches.Batches;
import app.diglot.intake.batches.ListingMails;
import app.diglot.testing.DeskTest;
import app.diglot.testing.OnH2WithWeb;
import app.diglot.testing.WithPerson;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2WithWeb
@WithPerson(Role.EDITOR)
class MailDialogTests extends DeskTest {

    private static final LocalDate FRIDAY = LocalDate.of(2023, 3, 17);
    private static final String LISTING = """
            received from  Wed 15 Mar 23 18:00:00 GMT  to  Thu 16 Mar 23 18:00:00 GMT
            \\\\
            arXiv:2303.00001
            Date: Wed, 15 Mar 2023 18:34:08 GMT   (243kb,D)

            Title: On words
            Authors: Mei Li
            Categories: cs.CL
            \\\\
              We show that words work.
            \\\\ ( https://arxiv.org/abs/2303.00001 ,  243kb)
            """;

    @Autowired
    ListingMails mails;

    @Autowired
    Batches batches;

    @BeforeEach
    void open() {
        new MailDialog(mails).open();
    }

    @Test
    void showsDayAndNumbersBeforeItStoresThem() {
        paste("Date: Fri, 17 Mar 23 00:31:14 GMT\n" + LISTING);
        await(() -> isOffered("Take in one paper"));

        assertThat(dayField().orElseThrow().getValue()).isEqualTo(FRIDAY);
        assertThat(find(Paragraph.class)
                        .withClassName("mail-sum")
                        .single()
                        .getElement()
                        .getTextRecursively())
                .isEqualTo("1 announced1 new, 0 cross-listed, 0 replaced, 0 refused");
        assertThat(batches.find(FRIDAY)).isEmpty();

        test(find(Button.class).withText("Take in one paper").single()).click();
        await(() -> !find(Div.class).withClassName("mail-outcome").all().isEmpty());

        assertThat(batches.numbers(FRIDAY)).contains(new BatchNumbers(1, 0, 0, 0, 0));
    }

    @Test
    void asksForTheDayThatAPasteDoesNotTell() {
        paste(LISTING);
        await(() -> dayField().isPresent());

        assertThat(isOffered("Take in one paper")).isTrue();
        assertThat(find(Button.class).withText("Take in one paper").single().isEnabled())
                .isFalse();

        dayField().orElseThrow().setValue(FRIDAY);

        assertThat(find(Button.class).withText("Take in one paper").single().isEnabled())
                .isTrue();
    }

    @Test
    void saysWhatIsNoListing() {
        paste("Dear all,\nhere are some papers.");
        await(() -> !find(ListItem.class).all().isEmpty());

        assertThat(find(ListItem.class).single().getText()).startsWith("Line 2: nothing from here on could be read");
        assertThat(find(Button.class).withText("Take in").single().isEnabled()).isFalse();
    }

    private Optional<DatePicker> dayField() {
        return find(DatePicker.class).all().stream()
                .filter(picker -> "Listing day".equals(picker.getLabel()))
                .findFirst();
    }

    private void paste(String text) {
        test(find(TextArea.class).single()).setValue(text);
    }

    private boolean isOffered(String text) {
        return !find(Button.class).withText(text).all().isEmpty();
    }

    private void await(Callable<Boolean> condition) {
        Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(10)).until(() -> {
            roundTrip(); // as when the line brings what another thread has found
            return condition.call();
        });
    }
}
