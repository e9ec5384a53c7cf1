package app.diglot.digests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.diglot.accounts.Role;
import app.diglot.digests.DigestId;
import app.diglot.digests.Digests;
import app.diglot.digests.EntryId;
import app.diglot.intake.sources.Format;
import app.diglot.library.Library;
import app.diglot.library.NewPaper;
import app.diglot.shared.ArxivId;
import app.diglot.shared.Language;
import app.diglot.testing.DeskTest;
import app.diglot.testing.DigestFixtures;
import app.diglot.testing.OnH2WithWeb;
import app.diglot.testing.WithPerson;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2WithWeb
@WithPerson(Role.EDITOR)
class BringTabTests extends DeskTest {

    @Autowired
    DigestFixtures fixtures;

    @Autowired
    Digests digests;

    @Autowired
    Library library;

    @Autowired
    AddPapers papers;

    DigestId digest;
    final List<EntryId> added = new ArrayList<>();
    final List<String> fetched = new ArrayList<>();

    @BeforeEach
    void openTab() {
        digest = fixtures.digest(1);
        UI.getCurrent().add(new BringTab(papers, digest, added::addAll, fetched::add));
    }

    @Test
    void showsWhatItUnderstoodAndStoresItOnRequest() {
        paste("""
                @misc{a, title={First}, author={Erd{\\H{o}}s, Paul}, eprint={2312.03151}, abstract={An abstract.}}
                @misc{b, author={Nobody}}
                @misc{c, title={Second}, author={A}, abstract={B}}
                """);
        await(() -> addButton("Add the 2 papers"));

        assertThat(find(Select.class).single().getValue()).isEqualTo(Format.BIBTEX);
        assertThat(problems())
                .containsExactly(
                        "Line 2 (b): this entry has no title, so it was left out. Add the title, or type the paper in by hand.");
        assertThat(digests.sheet(digest).entries()).hasSize(1);

        test(find(Button.class).withText("Add the 2 papers").single()).click();
        await(() -> addButton("Add papers"));
        assertThat(added).hasSize(2);

        assertThat(digests.sheet(digest).entries())
                .extracting(sheet -> sheet.entry().paper().title())
                .containsExactly("Paper 0", "First", "Second");
    }

    @Test
    void leavesOutWhatStandsHereAndSaysWhatTheLibraryKnows() {
        library.add(new NewPaper(new ArxivId("2312.03151", 1), "Known", List.of("A"), "B", "", Language.ENGLISH, null));

        paste("""
                TY  - JOUR
                TI  - Paper 0
                AU  - Li, Mei
                AB  - Here already.
                ER  -
                TY  - JOUR
                TI  - Known
                AU  - Li, Mei
                AB  - In the library.
                UR  - https://arxiv.org/abs/2312.03151
                ER  -
                TY  - JOUR
                TI  - Known
                AU  - Li, Mei
                AB  - Once more.
                UR  - https://arxiv.org/abs/2312.03151v1
                ER  -
                TY  - JOUR
                TI  - Fresh
                ER  -
                """);
        await(() -> addButton("Add the 2 papers"));

        assertThat(find(Span.class).withClassName("chip").all())
                .extracting(Span::getText)
                .containsExactly("In this digest", "In the library", "Twice in this", "New");
        assertThat(find(Checkbox.class).withClassName("preview-all").single().getLabel())
                .isEqualTo("2 of 4 chosen");
        assertThat(problems())
                .containsExactly(
                        "Line 18: no authors are named. You can add them afterwards.",
                        "Line 18: there is no abstract. You can add it afterwards.");
    }

    @Test
    void readsItAgainInTheFormatThatSomebodyChooses() {
        paste("{\"title\": \"On choices\", \"author\": [{\"family\": \"Li\"}], \"abstract\": \"A.\"}");
        await(() -> addButton("Add the paper"));

        find(Select.class).single().setValue(Format.RIS);
        await(() -> !problems().isEmpty());

        assertThat(problems()).singleElement().asString().startsWith("Line 1: nothing from here on could be read");
        assertThat(addButton("Add papers")).isTrue();
        assertThat(find(Button.class).withText("Add papers").single().isEnabled())
                .isFalse();
    }

    @Test
    void leadsIdsToArxiv() {
        paste("2312.03151 and arxiv.org/abs/2403.01234");

        test(find(Button.class).withText("Fetch 2 papers").single()).click();

        assertThat(fetched).containsExactly("2312.03151 and arxiv.org/abs/2403.01234");
    }

    @Test
    void saysThatItKnowsNoFormatLikeThis() {
        paste("Just a sentence.");

        assertThat(find(Select.class).single().getValue()).isNull();
        assertThat(find(Paragraph.class).withClassName("form-problem").single().getText())
                .startsWith("This looks like none of the formats");
    }

    private void paste(String text) {
        test(find(TextArea.class).single()).setValue(text);
    }

    private boolean addButton(String text) {
        return !find(Button.class).withText(text).all().isEmpty();
    }

    private List<String> problems() {
        return find(ListItem.class).all().stream()
                .filter(row -> row.hasClassName("error") || row.hasClassName("warning"))
                .map(ListItem::getText)
                .toList();
    }

    private void await(Callable<Boolean> condition) {
        Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(10)).until(() -> {
            roundTrip(); // as when the line brings what another thread has found
            return condition.call();
        });
    }
}
