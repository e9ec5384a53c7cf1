package app.diglot.digests.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.diglot.accounts.Role;
import app.diglot.digests.DigestId;
import app.diglot.digests.Digests;
import app.diglot.digests.EntryId;
import app.diglot.intake.ArxivPapers;
import app.diglot.intake.ArxivUnanswered;
import app.diglot.intake.BroughtPapers;
import app.diglot.library.Library;
import app.diglot.library.NewPaper;
import app.diglot.library.PaperPairs;
import app.diglot.library.Sightings;
import app.diglot.shared.ArxivId;
import app.diglot.shared.Language;
import app.diglot.shared.Typesetter;
import app.diglot.testing.DeskTest;
import app.diglot.testing.DigestFixtures;
import app.diglot.testing.OnH2WithWeb;
import app.diglot.testing.WithPerson;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.net.URI;
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
class IdsTabTests extends DeskTest {

    private static final ArxivId KNOWN = new ArxivId("2312.03151", 1);
    private static final ArxivId UNKNOWN = new ArxivId("2312.99999", null);

    @Autowired
    DigestFixtures fixtures;

    @Autowired
    Digests digests;

    @Autowired
    Library library;

    @Autowired
    PaperPairs pairs;

    @Autowired
    Sightings sightings;

    @Autowired
    Typesetter typesetter;

    @Autowired
    ArxivPapers reading;

    @Autowired
    BroughtPapers brought;

    final ArxivPapers arxiv = mock(ArxivPapers.class);
    final List<EntryId> added = new ArrayList<>();
    DigestId digest;

    @BeforeEach
    void openTab() {
        when(arxiv.read(any())).thenAnswer(call -> reading.read(call.getArgument(0)));
        digest = fixtures.digest(1);
        AddPapers papers = new AddPapers(library, pairs, sightings, digests, typesetter, arxiv, brought);
        UI.getCurrent().add(new IdsTab(papers, digest, added::addAll));
    }

    @Test
    void fetchesWhatItFoundInAPasteAndStoresItOnRequest() throws Exception {
        NewPaper paper = new NewPaper(
                KNOWN, "Accents at the edge", List.of("Mei Li"), "An abstract.", "", Language.ENGLISH, null);
        when(arxiv.byIds(any(), any(), any()))
                .thenReturn(new ArxivPapers.Fetched(List.of(paper), List.of(UNKNOWN), List.of()));

        paste("See https://arxiv.org/abs/2312.03151v1, and 2312.99999.");
        test(button("Fetch 2 papers")).click();
        await(() -> find(ListItem.class).all().size() == 2);

        assertThat(rows()).containsExactly("arXiv does not know 2312.99999.", "Mei Li"); // titles are typeset
        assertThat(find(Span.class)
                        .withClassName("found-title")
                        .single()
                        .getElement()
                        .getProperty("innerHTML"))
                .contains("Accents at the edge");
        assertThat(digests.sheet(digest).entries()).hasSize(1);

        test(button("Add one paper")).click();

        assertThat(digests.sheet(digest).entries()).hasSize(2);
        assertThat(added).hasSize(1);
    }

    @Test
    void keepsTheIdsWhereArxivGivesNoAnswer() throws Exception {
        when(arxiv.byIds(any(), any(), any()))
                .thenThrow(new ArxivUnanswered(
                        ArxivUnanswered.Reason.BUSY, URI.create("https://arxiv.example/"), "HTTP 503"));

        paste("2312.03151");
        test(button("Fetch one paper")).click();
        await(() -> !find(ListItem.class).all().isEmpty());

        assertThat(rows()).singleElement().asString().contains("busy", "HTTP 503");
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("2312.03151");
        assertThat(button("Fetch one paper").isEnabled()).isTrue();
    }

    @Test
    void saysThatThereIsNoIdInAPaste() {
        paste("a paper about accents");

        assertThat(rows()).singleElement().asString().startsWith("No arXiv id was found");
        assertThat(button("Fetch papers").isEnabled()).isFalse();
    }

    private void await(Callable<Boolean> condition) {
        Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(10)).until(() -> {
            roundTrip(); // as when the line brings what another thread has found
            return condition.call();
        });
    }

    private void paste(String text) {
        test(find(TextArea.class).single()).setValue(text);
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    private List<String> rows() {
        return find(ListItem.class).all().stream()
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }
}
