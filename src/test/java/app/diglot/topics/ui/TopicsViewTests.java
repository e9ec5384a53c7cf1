package app.diglot.topics.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.diglot.accounts.Acting;
import app.diglot.accounts.Role;
import app.diglot.digests.Digests;
import app.diglot.testing.DeskTest;
import app.diglot.testing.DigestFixtures;
import app.diglot.testing.OnH2WithWeb;
import app.diglot.testing.WithPerson;
import app.diglot.topics.Topic;
import app.diglot.topics.TopicId;
import app.diglot.topics.Topics;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2WithWeb
@WithPerson(Role.ADMINISTRATOR)
@SuppressWarnings("NullAway.Init") // prepare() makes what the tests stand on
class TopicsViewTests extends DeskTest {

    @Autowired
    DigestFixtures fixtures;

    @Autowired
    Topics topics;

    @Autowired
    Digests digests;

    @Override
    protected void prepare() {}

    @Test
    void addsTopicWithTheSlugThatItsNameProposes() {
        navigate(TopicsView.class);
        assertThat(find(H2.class).single().getText()).isEqualTo("No topic yet");
        test(find(Button.class).withText("New topic").single()).click();

        test(field("Name in English")).setValue("Large Language Models");
        test(field("Name in Chinese")).setValue("大语言模型");
        test(find(Button.class).withText("Save").single()).click();

        assertThat(topics.all()).extracting(topic -> topic.slug().value()).containsExactly("large-language-models");
        assertThat(find(TopicRow.class).all()).hasSize(1);
    }

    @Test
    void saysWhatIsWrongWithSlug() {
        fixtures.topic("llm");
        navigate(TopicsView.class);
        test(find(Button.class).withText("New topic").single()).click();
        test(field("Name in English")).setValue("X");
        test(field("Name in Chinese")).setValue("X");

        save("archive");
        assertThat(field("Address").getErrorMessage()).startsWith("1 to 60 small letters");
        save("llm");
        assertThat(field("Address").getErrorMessage()).isEqualTo("Another topic has this address.");
    }

    @Test
    void movesTopicsByKeys() {
        fixtures.topic("one");
        TopicId two = fixtures.topic("two");
        TopicsView view = navigate(TopicsView.class);

        view.move(two, 0);

        assertThat(slugs()).containsExactly("two", "one");
        assertThat(find(TopicRow.class).all())
                .extracting(row -> row.topic().slug().value())
                .containsExactly("two", "one");
    }

    @Test
    void keepsTopicThatHasDigestAndSaysSo() {
        TopicId used = fixtures.topic("used");
        fixtures.topic("unused");
        Acting.asDiglot(() -> digests.create(used, DigestFixtures.DAY));
        navigate(TopicsView.class);

        delete(0);
        assertThat(find(Notification.class).exists()).isTrue();
        delete(1);

        assertThat(slugs()).containsExactly("used");
    }

    @Test
    @WithPerson(Role.EDITOR)
    void showsEditorsTheTopicsWithoutWhatIsTheAdministrators() {
        fixtures.topic("llm");
        navigate(TopicsView.class);

        assertThat(find(Button.class).withText("New topic").exists()).isFalse();
        TopicRow row = find(TopicRow.class).single();
        assertThat(find(NativeButton.class, row).all()).hasSize(1);
        test(find(NativeButton.class, row).single()).click();

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("topics/llm/rule");
    }

    private void delete(int row) {
        List<NativeButton> tools =
                find(NativeButton.class, find(TopicRow.class).all().get(row)).all();
        test(tools.getLast()).click();
        test(find(ConfirmDialog.class).single()).confirm();
    }

    private void save(String slug) {
        test(field("Address")).setValue(slug);
        test(find(Button.class).withText("Save").single()).click();
    }

    private TextField field(String label) {
        return find(TextField.class).withLabel(label).single();
    }

    private List<String> slugs() {
        return topics.all().stream().map(Topic::slug).map(Object::toString).toList();
    }
}
