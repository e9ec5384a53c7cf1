package app.diglot.digests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.diglot.accounts.Acting;
import app.diglot.accounts.Role;
import app.diglot.digests.DigestId;
import app.diglot.digests.DigestNavigation;
import app.diglot.digests.Digests;
import app.diglot.digests.EntryId;
import app.diglot.library.Library;
import app.diglot.library.NewPaper;
import app.diglot.shared.ArxivId;
import app.diglot.shared.Language;
import app.diglot.shell.components.AutosaveText;
import app.diglot.testing.DeskTest;
import app.diglot.testing.DigestFixtures;
import app.diglot.testing.OnH2WithWeb;
import app.diglot.testing.StatementCount;
import app.diglot.testing.WithPerson;
import app.diglot.topics.TopicId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2WithWeb
@WithPerson(Role.EDITOR)
@SuppressWarnings("NullAway.Init") // prepare() makes what the tests stand on
class DigestViewTests extends DeskTest {

    @Autowired
    DigestFixtures fixtures;

    @Autowired
    Digests digests;

    @Autowired
    Library library;

    @Autowired
    StatementCount statements;

    TopicId llm;
    DigestId digest;

    @Override
    protected void prepare() {
        llm = fixtures.topic("llm");
        digest = fixtures.digest(llm, DigestFixtures.DAY, 4);
    }

    @Test
    void saysThatThereIsNoSuchDigest() {
        UI.getCurrent().navigate("digests/nonsense");
        assertThat(getCurrentView()).isNotInstanceOf(DigestView.class);

        UI.getCurrent().navigate(DigestNavigation.digest(DigestId.create()));
        assertThat(getCurrentView()).isNotInstanceOf(DigestView.class);
    }

    @Test
    void movesEntriesByKeysAndTakesThatBack() {
        open();

        list().focusNext();
        list().moveCurrentDown();
        list().moveCurrentDown();
        assertThat(titles()).containsExactly("Paper 1", "Paper 2", "Paper 0", "Paper 3");
        assertThat(shown()).isEqualTo(entries());

        find(UndoStack.class).single().undo();
        assertThat(titles()).containsExactly("Paper 1", "Paper 0", "Paper 2", "Paper 3");
        find(UndoStack.class).single().undo();
        assertThat(titles()).containsExactly("Paper 0", "Paper 1", "Paper 2", "Paper 3");
        assertThat(shown()).isEqualTo(entries());
    }

    @Test
    void removesEntryIntoTheTrayAndBringsItBack() {
        open();
        list().focusNext();
        list().focusNext();

        list().removeCurrent();

        assertThat(titles()).containsExactly("Paper 0", "Paper 2", "Paper 3");
        assertThat(find(RemovedTray.class).single().isVisible()).isTrue();

        test(find(NativeButton.class, find(RemovedTray.class).single())
                        .withText("Bring back")
                        .single())
                .click();
        assertThat(titles()).containsExactly("Paper 0", "Paper 1", "Paper 2", "Paper 3");
        assertThat(shown()).isEqualTo(entries());
    }

    @Test
    void takesRemovalBackFromTheNotice() {
        open();
        list().focusNext();
        list().removeCurrent();

        test(find(NativeButton.class, find(Notification.class).single())
                        .withText("Undo")
                        .single())
                .click();

        assertThat(titles()).hasSize(4);
        assertThat(find(UndoStack.class, view()).exists()).isFalse();
    }

    @Test
    void opensNoteAndTakeawaysInPlace() {
        digests.write(entries().getFirst().note(), 0, "Worth reading");
        open();

        list().focusNext();
        list().toggleCurrent();

        assertThat(find(AutosaveText.class, find(EntryTexts.class).single()).all())
                .extracting(field -> field.getElement().getProperty("content"))
                .containsExactly("Worth reading", "");

        list().toggleCurrent();
        assertThat(find(EntryTexts.class).exists()).isFalse();
    }

    @Test
    void givesAnEntryToSomebodyAndTakesThatBack() {
        open();
        EntryRow first = find(EntryRow.class).all().getFirst();

        first.owner().pick(Optional.empty());

        assertThat(find(UndoStack.class, view()).single().isVisible()).isTrue();
        assertThat(digests.sheet(digest).entries().getFirst().entry().owner()).isEmpty();
    }

    @Test
    void addsPaperFromTheLibrary() {
        fixtures.paper("A forgotten one");
        open();
        test(find(Button.class).withText("Add papers").single()).click();

        test(find(TextField.class, find(LibraryTab.class).single()).single()).setValue("forgotten");
        test(find(NativeButton.class, find(LibraryTab.class).single())
                        .withText("Add")
                        .single())
                .click();
        test(find(Button.class).withText("Done").single()).click();

        assertThat(titles()).contains("A forgotten one");
        assertThat(shown()).isEqualTo(entries());
    }

    @Test
    void givesPaperItsArxivIdUnlessAnotherHasIt() {
        Acting.asDiglot(() -> library.add(new NewPaper(
                new ArxivId("2312.03151", null), "The holder", List.of(), "", "", Language.ENGLISH, null)));
        open();
        list().correct(digests.sheet(digest).entries().getFirst().entry());
        TextField arxiv = find(TextField.class).withLabel("arXiv id").single();

        arxiv.setValue("nonsense");
        test(find(Button.class).withText("Save").single()).click();
        assertThat(arxiv.getErrorMessage()).startsWith("Not an arXiv id");

        arxiv.setValue("https://arxiv.org/abs/2312.03151v2");
        test(find(Button.class).withText("Save").single()).click();
        assertThat(arxiv.getErrorMessage()).isEqualTo("Another paper has this id: The holder");

        arxiv.setValue("arXiv:2312.03152v1");
        test(find(Button.class).withText("Save").single()).click();
        assertThat(digests.sheet(digest).entries().getFirst().entry().paper().arxivId())
                .contains(new ArxivId("2312.03152", 1));
    }

    @Test
    @WithPerson(Role.TRANSLATOR)
    void showsTranslatorsTheDigestWithoutTheMeansToChangeIt() {
        open();

        assertThat(find(Button.class).withText("Add papers").exists()).isFalse();
        assertThat(find(NativeButton.class).withClassName("icon-button").all()).hasSize(1);
        list().focusNext();
        list().moveCurrentDown();
        list().removeCurrent();
        assertThat(titles()).containsExactly("Paper 0", "Paper 1", "Paper 2", "Paper 3");
    }

    @Test
    void asksAsMuchForSeventyEntriesAsForSeven() {
        DigestId seven = fixtures.digest(llm, DigestFixtures.DAY.plusDays(1), 7);
        DigestId seventy = fixtures.digest(llm, DigestFixtures.DAY.plusDays(2), 70);

        List<String> few = statements.of(() -> UI.getCurrent().navigate(DigestNavigation.digest(seven)));
        List<String> many = statements.of(() -> UI.getCurrent().navigate(DigestNavigation.digest(seventy)));

        assertThat(shown()).hasSize(70);
        assertThat(many).hasSameSizeAs(few);
    }

    private void open() {
        UI.getCurrent().navigate(DigestNavigation.digest(digest));
    }

    private DigestView view() {
        return (DigestView) getCurrentView();
    }

    private EntryList list() {
        return find(EntryList.class).single();
    }

    private List<EntryId> shown() {
        return find(EntryRow.class, (Component) getCurrentView()).all().stream()
                .map(EntryRow::id)
                .toList();
    }

    private List<EntryId> entries() {
        return digests.sheet(digest).entries().stream()
                .map(sheet -> sheet.entry().id())
                .toList();
    }

    private List<String> titles() {
        return digests.sheet(digest).entries().stream()
                .map(sheet -> sheet.entry().paper().title())
                .toList();
    }
}
