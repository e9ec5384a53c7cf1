package app.diglot.translation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.diglot.accounts.Role;
import app.diglot.shared.Language;
import app.diglot.shared.TextKey;
import app.diglot.testing.DeskTest;
import app.diglot.testing.OnH2WithWeb;
import app.diglot.testing.WithPerson;
import app.diglot.translation.SourceText;
import app.diglot.translation.Translations;
import app.diglot.translation.approved.ApprovedPairs;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2WithWeb
@WithPerson(Role.EDITOR)
class MemoryViewTests extends DeskTest {

    @Autowired
    Translations translations;

    @Autowired
    ApprovedPairs approved;

    @Test
    void saysWhatToDoWhereNothingIsRemembered() {
        open();

        assertThat(find(H2.class).single().getText()).isEqualTo("Nothing is remembered yet");
    }

    @Test
    void findsPhraseInEitherLanguage() {
        approve("We train a model.", "我们训练模型。");
        open();
        assertThat(count()).isEqualTo("1 sentence");

        test(find(TextField.class).single()).setValue("train a model");
        assertThat(passages()).containsExactly("We train a model.我们训练模型。");

        test(find(TextField.class).single()).setValue("训练");
        assertThat(passages()).containsExactly("我们训练模型。We train a model.");
        assertThat(count()).isEqualTo("Found once");

        test(find(TextField.class).single()).setValue("测试");
        assertThat(find(H2.class).single().getText()).isEqualTo("Nobody has translated that yet");
    }

    @Test
    void saysWhereFileIsWrongAndTakesNothing() {
        open();
        click("Bring TMX in");
        TextArea paste = find(TextArea.class).single();

        paste.setValue("<tmx version=\"1.4\">\n<body></tmx>");
        test(find(Button.class).withText("Bring TMX in").all().getLast()).click();

        assertThat(find(Paragraph.class).withClassName("form-problem").single().getText())
                .startsWith("Nothing was taken. Line 2, column");
        assertThat(approved.size()).isZero();
    }

    private void approve(String english, String chinese) {
        SourceText source = new SourceText(new TextKey("paper", UUID.randomUUID(), "title"), Language.ENGLISH, english);
        translations.write(source, 0, chinese);
        translations.reviewOverriding(source, 1, "alone today");
    }

    private List<String> passages() {
        return find(PassageRow.class).all().stream()
                .map(row -> row.getChildren()
                        .limit(2)
                        .map(text -> text.getElement().getTextRecursively())
                        .reduce("", String::concat))
                .toList();
    }

    private static void open() {
        UI.getCurrent().navigate("memory");
    }

    private String count() {
        return find(Paragraph.class).withClassName("glossary-count").single().getText();
    }

    private void click(String text) {
        test(find(Button.class).withText(text).single()).click();
    }
}
