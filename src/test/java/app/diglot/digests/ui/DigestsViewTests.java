package app.diglot.digests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.diglot.accounts.Acting;
import app.diglot.accounts.Role;
import app.diglot.digests.DigestFilter;
import app.diglot.digests.DigestId;
import app.diglot.digests.DigestSummary;
import app.diglot.digests.Digests;
import app.diglot.testing.DeskTest;
import app.diglot.testing.DigestFixtures;
import app.diglot.testing.OnH2WithWeb;
import app.diglot.testing.StatementCount;
import app.diglot.testing.WithPerson;
import app.diglot.topics.TopicId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2WithWeb
@WithPerson(Role.EDITOR)
@SuppressWarnings("NullAway.Init") // prepare() makes what the tests stand on
class DigestsViewTests extends DeskTest {

    @Autowired
    DigestFixtures fixtures;

    @Autowired
    Digests digests;

    @Autowired
    StatementCount statements;

    TopicId llm;

    @Override
    protected void prepare() {
        llm = fixtures.topic("llm");
    }

    @Test
    void saysWhatToDoWhereThereIsNoDigest() {
        navigate(DigestsView.class);

        assertThat(find(H2.class).single().getText()).isEqualTo("No digest yet");
    }

    @Test
    void leadsHomeToTheDigests() {
        UI.getCurrent().navigate("");

        assertThat(getCurrentView()).isInstanceOf(DigestsView.class);
    }

    @Test
    @WithPerson(Role.ADMINISTRATOR)
    void leadsAdministratorsHomeToTheTopics() {
        UI.getCurrent().navigate("");

        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("TopicsView");
    }

    @Test
    void showsTheNewestDayFirst() {
        fixtures.digest(llm, DigestFixtures.DAY, 1);
        fixtures.digest(llm, DigestFixtures.DAY.plusDays(1), 1);

        navigate(DigestsView.class);

        assertThat(find(H2.class).all())
                .extracting(H2::getText)
                .containsExactly("Friday, December 8, 2023", "Thursday, December 7, 2023");
        assertThat(find(ScreenLink.class, view()).all()).hasSize(2);
    }

    @Test
    void keepsTheFilterInTheAddress() {
        fixtures.digest(llm, DigestFixtures.DAY, 1);
        fixtures.digest(fixtures.topic("vision"), DigestFixtures.DAY, 1);
        navigate("account", Component.class);

        UI.getCurrent().navigate("digests", QueryParameters.of("topic", "vision"));

        assertThat(find(ScreenLink.class, view()).single().getElement().getTextRecursively())
                .isEqualTo("vision papers");

        find(FilterBar.class).single().clearTopic();
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getQueryParameters())
                .isEqualTo(QueryParameters.empty());
        assertThat(find(ScreenLink.class, view()).all()).hasSize(2);
    }

    @Test
    void filtersByDaysAndKeepsThemInTheAddress() {
        for (int i = 0; i < 4; i++) {
            fixtures.digest(llm, DigestFixtures.DAY.plusDays(i), 1);
        }
        navigate("account", Component.class);

        UI.getCurrent()
                .navigate(
                        "digests",
                        QueryParameters.simple(Map.of("from", "2023-12-08", "to", "2023-12-09", "q", "Paper")));
        assertThat(find(ScreenLink.class, view()).all()).hasSize(2);

        test(find(DatePicker.class, find(FilterBar.class).single()).all().getFirst())
                .setValue(LocalDate.of(2023, 12, 9));
        assertThat(find(ScreenLink.class, view()).all()).hasSize(1);
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getQueryParameters())
                .isEqualTo(QueryParameters.simple(Map.of("from", "2023-12-09", "to", "2023-12-09", "q", "Paper")));
    }

    @Test
    void leavesOutDaysThatAreNone() {
        fixtures.digest(llm, DigestFixtures.DAY, 1);
        navigate("account", Component.class);

        UI.getCurrent().navigate("digests", QueryParameters.of("from", "yesterday"));

        assertThat(find(ScreenLink.class, view()).all()).hasSize(1);
    }

    @Test
    void saysWhenNothingMatches() {
        fixtures.digest(llm, DigestFixtures.DAY, 1);
        navigate(DigestsView.class);

        test(find(TextField.class).single()).setValue("nowhere");

        assertThat(find(H2.class).single().getText()).isEqualTo("Nothing matches");
    }

    @Test
    void beginsDigestAndOpensIt() {
        navigate(DigestsView.class);
        test(find(Button.class).withText("New digest").single()).click();

        find(DatePicker.class, find(NewDigestDialog.class).single()).single().setValue(LocalDate.of(2026, 1, 5));
        test(find(Button.class).withText("Create").single()).click();

        assertThat(getCurrentView()).isInstanceOf(DigestView.class);
        assertThat(digests.find(llm, LocalDate.of(2026, 1, 5))).isPresent();
    }

    @Test
    void offersToOpenTheDigestThatExistsAlready() {
        fixtures.digest(llm, DigestFixtures.DAY, 1);
        navigate(DigestsView.class);
        test(find(Button.class).withText("New digest").single()).click();
        find(DatePicker.class, find(NewDigestDialog.class).single()).single().setValue(DigestFixtures.DAY);

        test(find(Button.class).withText("Create").single()).click();

        assertThat(find(Paragraph.class)
                        .withClassName("form-problem")
                        .single()
                        .getElement()
                        .getTextRecursively())
                .startsWith("This topic has a digest on that day.");
        test(find(Button.class).withText("Open it").single()).click();
        assertThat(getCurrentView()).isInstanceOf(DigestView.class);
    }

    @Test
    void removesTheDemoAfterAsking() {
        DigestId demo = Acting.asDiglot(() -> digests.createDemo(llm, DigestFixtures.DAY, "from somewhere"));
        navigate(DigestsView.class);

        test(find(NativeButton.class).withText("Remove the demo").single()).click();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(digests.find(demo)).isEmpty();
        assertThat(find(H2.class).single().getText()).isEqualTo("No digest yet");
    }

    @Test
    @WithPerson(Role.TRANSLATOR)
    void offersTranslatorsNoNewDigest() {
        navigate(DigestsView.class);

        assertThat(find(Button.class).withText("New digest").exists()).isFalse();
    }

    @Test
    void asksAsMuchForManyDigestsAsForOne() {
        fixtures.digest(llm, DigestFixtures.DAY, 1);
        navigate("account", Component.class);
        int one = statements.of(() -> navigate(DigestsView.class)).size();
        for (int i = 1; i < 20; i++) {
            fixtures.digest(llm, DigestFixtures.DAY.plusDays(i), 3);
        }
        navigate("account", Component.class);

        assertThat(statements.of(() -> navigate(DigestsView.class)))
                .hasSize(one)
                .isNotEmpty();
        assertThat(digests.list(DigestFilter.ALL, 0, 50))
                .extracting(DigestSummary::day)
                .hasSize(20);
    }

    private DigestsView view() {
        return (DigestsView) getCurrentView();
    }
}
