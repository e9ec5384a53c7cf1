package app.diglot.digests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.diglot.accounts.Role;
import app.diglot.digests.DigestId;
import app.diglot.digests.Digests;
import app.diglot.digests.EntryId;
import app.diglot.testing.DeskTest;
import app.diglot.testing.DigestFixtures;
import app.diglot.testing.OnH2WithWeb;
import app.diglot.testing.WithPerson;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2WithWeb
@WithPerson(Role.EDITOR)
class BibtexTabTests extends DeskTest {

    @Autowired
    DigestFixtures fixtures;

    @Autowired
    Digests digests;

    @Autowired
    AddPapers papers;

    DigestId digest;
    final List<EntryId> added = new ArrayList<>();

    @BeforeEach
    void openTab() {
        digest = fixtures.digest(1);
        UI.getCurrent().add(new BibtexTab(papers, digest, added::addAll));
    }

    @Test
    void showsWhatItUnderstoodAndStoresItOnRequest() {
        test(find(TextArea.class).single()).setValue("""
                @misc{a, title={First}, author={Erd{\\H{o}}s, Paul}, eprint={2312.03151}}
                @misc{b, author={Nobody}}
                @misc{c, title={Second}}
                """);

        assertThat(find(ListItem.class).all())
                .extracting(row -> row.getElement().getTextRecursively())
                .first()
                .isEqualTo("Line 2: the entry “b” has no title.");
        assertThat(digests.sheet(digest).entries()).hasSize(1);

        test(find(Button.class).withText("Add 2 papers").single()).click();

        assertThat(added).hasSize(2);
        assertThat(digests.sheet(digest).entries())
                .extracting(sheet -> sheet.entry().paper().title())
                .containsExactly("Paper 0", "First", "Second");
    }

    @Test
    void namesTheLineThatIsNoBibtex() {
        test(find(TextArea.class).single()).setValue("@misc{a,\n title={First},\n author=No Body\n}");

        assertThat(find(ListItem.class).single().getText()).startsWith("Line 3: this is not BibTeX.");
        assertThat(find(Button.class).withText("Add papers").single().isEnabled())
                .isFalse();
    }
}
