package app.diglot.translation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.diglot.accounts.Role;
import app.diglot.shared.Language;
import app.diglot.testing.DeskTest;
import app.diglot.testing.OnH2WithWeb;
import app.diglot.testing.WithPerson;
import app.diglot.translation.glossary.Level;
import app.diglot.translation.glossary.Term;
import app.diglot.translation.terms.StoredTerm;
import app.diglot.translation.terms.Terms;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2WithWeb
@WithPerson(Role.TRANSLATOR)
class GlossaryViewTests extends DeskTest {

    @Autowired
    Terms terms;

    @Test
    void saysWhatToDoWhereThereAreNoTerms() {
        open();

        assertThat(find(H2.class).single().getText()).isEqualTo("No terms yet");
    }

    @Test
    void findsTermByItsTranslation() {
        terms.add(term("owl", "猫头鹰"));
        terms.add(term("cat", "猫"));
        terms.add(term("dog", "狗"));
        open();
        assertThat(count()).isEqualTo("3 terms");

        test(find(TextField.class).single()).setValue("猫");

        assertThat(count()).isEqualTo("2 of 3 terms");
    }

    @Test
    void addsTerm() {
        open();
        click("New term");
        field("Term, in the singular").setValue("owl");

        click("Save");
        assertThat(terms.all()).isEmpty();
        assertThat(find(Paragraph.class).withClassName("form-problem").single().getText())
                .startsWith("A term needs a name and a translation");

        find(TextArea.class).withCaption("Translations").single().setValue("猫头鹰\n鸮");
        click("Save");

        assertThat(terms.all())
                .extracting(StoredTerm::term)
                .containsExactly(new Term(
                        Language.ENGLISH,
                        "owl",
                        List.of("猫头鹰", "鸮"),
                        List.of(),
                        "",
                        Term.Kept.TRANSLATED,
                        Level.PREFERRED,
                        ""));
        assertThat(count()).isEqualTo("1 term");
    }

    @Test
    void takesNothingOfTableWithMistake() {
        open();
        click("Bring terms in");
        TextArea paste = find(TextArea.class).withCaption("Or paste the table").single();

        paste.setValue("term,translations,level\nowl,猫头鹰,strict\ncat,猫,sometimes");

        Button take = find(Button.class).withText("Bring terms in").all().getLast();
        assertThat(take.isEnabled()).isFalse();

        paste.setValue("term,translations,level\nowl,猫头鹰,strict\ncat,猫,hint");
        assertThat(take.isEnabled()).isTrue();
        test(take).click();

        assertThat(terms.all()).extracting(stored -> stored.term().source()).containsExactly("cat", "owl");
        assertThat(count()).isEqualTo("2 terms");
    }

    @Test
    void takesTermsFromTbx() {
        open();
        click("Bring terms in");
        TextArea paste = find(TextArea.class).withCaption("Or paste the table").single();

        paste.setValue(
                "<martif type=\"TBX\"><text><body><termEntry>\n<langSet xml:lang=\"en\"><tig><term>owl</term></tig>"
                        + "</langSet><langSet xml:lang=\"zh\"><tig><term>猫头鹰</term></tig></langSet></termEntry></body></text></martif>");
        test(find(Button.class).withText("Bring terms in").all().getLast()).click();

        assertThat(terms.all()).extracting(stored -> stored.term().preferred()).containsExactly("猫头鹰");
    }

    private static void open() {
        UI.getCurrent().navigate("glossary");
    }

    private String count() {
        return find(Paragraph.class).withClassName("glossary-count").single().getText();
    }

    private TextField field(String label) {
        return find(TextField.class).withCaption(label).single();
    }

    private void click(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private static Term term(String source, String translation) {
        return new Term(
                Language.ENGLISH,
                source,
                List.of(translation),
                List.of(),
                "",
                Term.Kept.TRANSLATED,
                Level.PREFERRED,
                "");
    }
}
