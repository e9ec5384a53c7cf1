package app.diglot.publishing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.diglot.accounts.Role;
import app.diglot.digests.DigestId;
import app.diglot.digests.DigestNavigation;
import app.diglot.digests.Digests;
import app.diglot.publishing.PublicSite;
import app.diglot.publishing.PublicationStatus;
import app.diglot.publishing.Publishing;
import app.diglot.publishing.Standing;
import app.diglot.shared.Language;
import app.diglot.shared.Slug;
import app.diglot.testing.DigestFixtures;
import app.diglot.testing.OnH2WithWeb;
import app.diglot.testing.WithPerson;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2WithWeb
@WithPerson(Role.EDITOR)
class PublishViewTests extends SpringBrowserlessTest {

    @Autowired
    DigestFixtures fixtures;

    @Autowired
    Digests digests;

    @Autowired
    Publishing publishing;

    @Autowired
    PublicSite site;

    DigestId digest;

    @BeforeEach
    void makeDigest() {
        digest = fixtures.digest(2);
    }

    private void open() {
        UI.getCurrent().navigate(DigestNavigation.publish(digest));
    }

    private void click(String text) {
        Button button = find(Button.class).all().stream()
                .filter(found -> found.getText().equals(text))
                .findFirst()
                .orElseThrow();
        test(button).click();
    }

    private Standing standing() {
        return site.at(new Slug("llm"), DigestFixtures.DAY);
    }

    @Test
    void warnsOfWhatIsMissingAndPublishesAllTheSame() {
        open();

        assertThat(find(ListItem.class).all()).hasSize(4);
        click("Publish");

        assertThat(standing()).isInstanceOf(Standing.Published.class);
    }

    @Test
    void previewsThePageThatReadersWillSee() {
        open();

        assertThat(find(PreviewFrame.class).single().getSrcdoc().orElseThrow())
                .contains("Paper 1")
                .contains("译文待补")
                .doesNotContain("<script");
    }

    @Test
    void offersTheSecondLanguageWithoutCallingItACorrection() {
        publishing.publish(digest, Set.of(Language.ENGLISH));
        open();

        @SuppressWarnings("unchecked")
        RadioButtonGroup<Set<Language>> languages = find(RadioButtonGroup.class).single();
        test(languages).selectItem("English and Chinese");
        click("Publish the second language too");

        assertThat(publishing.status(digest))
                .returns(List.of(Language.ENGLISH, Language.CHINESE), PublicationStatus::languages);
    }

    @Test
    void publishesOneChangedTextAlone() {
        publishing.publish(digest, Set.of(Language.ENGLISH));
        digests.write(digest.introduction(), 0, "Hello.");
        open();

        assertThat(find(H3.class).all()).extracting(H3::getText).containsExactly("Introduction");
        click("Publish this text alone");

        assertThat(find(H3.class).all()).isEmpty();
        assertThat(publishing.unpublished(digest)).isEmpty();
    }

    @Test
    void takesBackAndShowsAgain() {
        publishing.publish(digest, Set.of(Language.ENGLISH));
        open();

        click("Take back");
        assertThat(standing()).isInstanceOf(Standing.TakenBack.class);

        click("Show the last issue again");
        assertThat(standing()).isInstanceOf(Standing.Published.class);
    }
}
