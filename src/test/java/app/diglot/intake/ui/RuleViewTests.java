package app.diglot.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.diglot.accounts.Acting;
import app.diglot.accounts.Role;
import app.diglot.intake.rules.Category;
import app.diglot.intake.rules.ListedFixtures;
import app.diglot.intake.rules.Phrase;
import app.diglot.intake.rules.StoredRule;
import app.diglot.intake.rules.TopicRule;
import app.diglot.intake.rules.TopicRule.Need;
import app.diglot.intake.rules.TopicRule.Part;
import app.diglot.intake.rules.TopicRules;
import app.diglot.library.Library;
import app.diglot.testing.DeskTest;
import app.diglot.testing.DigestFixtures;
import app.diglot.testing.OnH2WithWeb;
import app.diglot.testing.WithPerson;
import app.diglot.topics.TopicId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.RouterLink;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnH2WithWeb
@WithPerson(Role.EDITOR)
@SuppressWarnings("NullAway.Init") // prepare() makes what the tests stand on
class RuleViewTests extends DeskTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 29);

    @Autowired
    DigestFixtures fixtures;

    @Autowired
    TopicRules rules;

    @Autowired
    Library library;

    @Autowired
    JdbcClient database;

    ListedFixtures papers;
    TopicId llm;

    @Override
    protected void prepare() {
        papers = new ListedFixtures(library, database);
        llm = fixtures.topic("llm");
    }

    @Test
    void saysThatThereIsNothingToTryARuleOnBeforeTheFirstIntake() {
        store("LLM");
        open();

        awaitPreview("No papers to try it on yet");
    }

    @Test
    void showsWhatAChangeAddsAndDropsAndSavesIt() {
        StoredRule before = store("LLM");
        papers.listed(DAY, "An LLM", "cs.CL");
        papers.listed(DAY, "Prompting well", "cs.CL");
        open();
        awaitPreview("1 of 2 papers");

        write("Wanted words", "prompt*");
        // Titles are typeset, so not among the texts.
        awaitPreview("Adds 12026-06-29prompt*Drops 12026-06-29no wanted word");
        test(button("Save the rule")).click();

        assertThat(wanted()).containsExactly("prompt*");
        test(find(NativeButton.class).withText("Undo").single()).click();
        assertThat(rules.find(llm).orElseThrow().rule()).isEqualTo(before.rule());
        assertThat(area("Wanted words").getValue()).isEqualTo("LLM");
    }

    @Test
    void beginsWithoutARuleAndUndoTakesItAwayAgain() {
        open();
        find(CategoryPicker.class).single().setValue(new Category("cs.CL"));
        write("Wanted words", "LLM");

        test(button("Save the rule")).click();
        assertThat(wanted()).containsExactly("LLM");
        test(find(NativeButton.class).withText("Undo").single()).click();

        assertThat(rules.find(llm)).isEmpty();
    }

    @Test
    void tellsOfASlipAtItsLineAndSavesNothing() {
        store("LLM");
        open();

        write("Wanted words", "LLM\n*segment");
        test(button("Save the rule")).click();

        assertThat(find(NativeButton.class)
                        .withTextContaining("Line 2, “*segment”")
                        .exists())
                .isTrue();
        assertThat(wanted()).containsExactly("LLM");
    }

    @Test
    void asksBeforeItLeavesWhatIsNotSaved() {
        store("LLM");
        open();
        write("Wanted words", "agent");

        UI.getCurrent().navigate("topics");
        assertThat(find(RuleView.class).exists()).isTrue();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(wanted()).containsExactly("agent");
        assertThat(find(RuleView.class).exists()).isFalse();
    }

    @Test
    void keepsWhatIsEditedWhereSomebodyElseSavesMeanwhile() {
        StoredRule first = store("LLM");
        open();
        write("Wanted words", "mine");
        Acting.asDiglot(() -> rules.save(llm, first.version(), rule("theirs")));

        test(button("Save the rule")).click();
        assertThat(wanted()).containsExactly("theirs");
        assertThat(area("Wanted words").getValue()).isEqualTo("mine");
        assertThat(find(RuleBar.class).single().getElement().getTextRecursively())
                .contains("Somebody else saved");

        test(button("Save the rule")).click();
        assertThat(wanted()).containsExactly("mine");
    }

    @Test
    void isReachedFromTheTopicsRow() {
        navigate("topics", Component.class);

        assertThat(find(RouterLink.class).all())
                .filteredOn(link -> link.getElement().getTextRecursively().equals("Rule"))
                .extracting(link -> link.getElement().getAttribute("href"))
                .containsExactly("topics/llm/rule");
    }

    private void open() {
        navigate(RuleView.class, Map.of("slug", "llm"));
    }

    private StoredRule store(String word) {
        return Acting.asDiglot(() -> rules.save(llm, StoredRule.NONE, rule(word)));
    }

    private static TopicRule rule(String... words) {
        return new TopicRule(
                List.of(new Category("cs.CL")),
                Stream.of(words).map(Phrase::new).toList(),
                Part.TITLE,
                Need.ANY,
                List.of(),
                Part.TITLE);
    }

    private void write(String label, String text) {
        test(area(label)).setValue(text);
    }

    private TextArea area(String label) {
        return find(TextArea.class).withLabel(label).single();
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    private List<String> wanted() {
        return rules.find(llm).orElseThrow().rule().wanted().stream()
                .map(Phrase::written)
                .toList();
    }

    private void awaitPreview(String text) {
        Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            roundTrip(); // as when the line brings what another thread has found
            assertThat(find(RulePreviewPane.class).single().getElement().getTextRecursively())
                    .contains(text);
        });
    }
}
