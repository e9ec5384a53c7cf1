package app.diglot.digests.ui;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import app.diglot.accounts.Acting;
import app.diglot.accounts.CurrentPerson;
import app.diglot.accounts.Role;
import app.diglot.digests.DigestId;
import app.diglot.digests.DigestNavigation;
import app.diglot.digests.Digests;
import app.diglot.digests.EntryId;
import app.diglot.library.Library;
import app.diglot.library.NewPaper;
import app.diglot.library.PaperId;
import app.diglot.library.Particulars;
import app.diglot.library.components.SightingLine;
import app.diglot.shared.ArxivId;
import app.diglot.shared.Language;
import app.diglot.testing.DeskTest;
import app.diglot.testing.DigestFixtures;
import app.diglot.testing.OnH2WithWeb;
import app.diglot.testing.WithPerson;
import app.diglot.topics.TopicId;
import app.diglot.translation.SourceText;
import app.diglot.translation.TextState;
import app.diglot.translation.Translations;
import app.diglot.translation.components.PairRow;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the screens tell of papers that were replaced, seen elsewhere, or look like others. */
@OnH2WithWeb
@WithPerson(Role.EDITOR)
@SuppressWarnings("NullAway.Init") // prepare() makes what the tests stand on
class ReplacementViewTests extends DeskTest {

    @Autowired
    DigestFixtures fixtures;

    @Autowired
    Digests digests;

    @Autowired
    Library library;

    @Autowired
    Translations translations;

    @Autowired
    CurrentPerson person;

    TopicId llm;
    DigestId digest;
    EntryId entry;

    @Override
    protected void prepare() {
        llm = fixtures.topic("llm");
        digest = fixtures.digest(llm, DigestFixtures.DAY, 1);
        entry = Acting.asDiglot(() -> digests.addAll(digest, List.of(owls(1, "Owls see 12.3% more of it.")))
                .getFirst());
    }

    @Test
    void showsChangedNumbersFirstThenTheWords() {
        replace();
        open();

        notice().unfold();

        String told = text(notice());
        assertThat(told).contains("v2 since 2026-06-12", "12.3% → 14.1%").doesNotContain("Title");
        assertThat(told.indexOf("12.3% → 14.1%")).isLessThan(told.indexOf("Owls see"));
        assertThat(find(Span.class).withText("1 paper was replaced").exists()).isTrue();
    }

    @Test
    void takesAVersionOverAndBack() {
        replace();
        open();
        notice().unfold();

        click("Take over v2");

        assertThat(version()).isEqualTo(2);
        assertThat(find(ReplacementNotice.class).exists()).isFalse();

        test(find(NativeButton.class, find(Notification.class).single()).single())
                .click();
        assertThat(version()).isEqualTo(1);
        assertThat(find(ReplacementNotice.class).exists()).isTrue();
    }

    @Test
    void keepsAVersionCalmly() {
        replace();
        open();
        notice().unfold();

        click("Keep v1");

        assertThat(version()).isEqualTo(1);
        assertThat(text(notice())).contains("v2 exists");
        assertThat(find(Span.class).withText("1 paper was replaced").exists()).isFalse();
        find(UndoStack.class).single().undo();
        assertThat(text(notice())).contains("v2 since");
    }

    @Test
    @WithPerson(Role.TRANSLATOR)
    void showsTranslatorsWhatChangedAndLeavesTheDecisionToEditors() {
        replace();
        open();

        notice().unfold();

        assertThat(text(notice())).contains("12.3% → 14.1%");
        assertThat(find(NativeButton.class).withText("Take over v2").exists()).isFalse();
    }

    @Test
    void showsAtOnceThatAPaperWasReplaced() {
        open();

        CompletableFuture.runAsync(this::replace).join();

        eventually(() -> assertThat(text(notice())).contains("v2 since 2026-06-12"));
    }

    @Test
    void tellsOnTheListWhereSomebodyHasToDecide() {
        digests.assign(entry, person.id());
        UI.getCurrent().navigate(DigestNavigation.LIST);
        assertThat(find(ReplacedNotice.class).all()).isEmpty();

        CompletableFuture.runAsync(this::replace).join();

        eventually(() -> assertThat(text(find(ReplacedNotice.class).single()))
                .contains("One paper was replaced by its authors and waits for a decision, 1 of yours"));
        assertThat(find(Span.class).withText("1 paper was replaced").exists()).isTrue();
    }

    @Test
    void makesTheTranslationStaleOnTheScreenThatTakesTheVersionOver() {
        List<SourceText> texts = digests.sources(digest).entries().getLast().texts();
        texts.forEach(source -> translations.write(source, 0, "译文"));
        replace();
        UI.getCurrent()
                .navigate(
                        DigestNavigation.translate(digest),
                        QueryParameters.of("part", entry.id().toString()));
        assertThat(states()).containsExactly(TextState.TRANSLATED, TextState.TRANSLATED);
        notice().unfold();

        click("Take over v2");

        assertThat(states()).containsExactly(TextState.TRANSLATED, TextState.STALE);
        test(find(NativeButton.class, find(Notification.class).single()).single())
                .click();
        assertThat(states()).containsExactly(TextState.TRANSLATED, TextState.TRANSLATED);
    }

    @Test
    void tellsWhereElseAPaperStands() {
        TopicId nerf = fixtures.topic("nerf");
        DigestId earlier = fixtures.digest(nerf, DigestFixtures.DAY.minusDays(1), 0);
        Acting.asDiglot(() -> digests.add(earlier, paper()));

        open();

        assertThat(sightings()).containsExactly("Seen on 2023-12-06 in nerf papers");
        UI.getCurrent()
                .navigate(
                        DigestNavigation.translate(digest),
                        QueryParameters.of("part", entry.id().toString()));
        assertThat(sightings()).containsExactly("Seen on 2023-12-06 in nerf papers");
    }

    @Test
    void letsAPersonSayThatTwoPapersAreOneAndTakesThatBack() {
        PaperId twin = fixtures.paper("OWLS");
        DigestId earlier = fixtures.digest(llm, DigestFixtures.DAY.minusDays(1), 0);
        Acting.asDiglot(() -> digests.add(earlier, twin));
        open();
        assertThat(sightings()).singleElement().asString().startsWith("Same title as a paper without arXiv id seen on");

        click("These are one paper");

        assertThat(sightings()).singleElement().asString().contains("Seen on 2023-12-06", "One paper with");
        test(find(NativeButton.class, find(Notification.class).single()).single())
                .click();
        assertThat(sightings()).singleElement().asString().startsWith("Same title as");

        click("They are two");
        assertThat(sightings()).isEmpty();
    }

    private void replace() {
        Acting.asDiglot(() -> library.takeIn(List.of(owls(2, "Owls see 14.1% more of it."))));
    }

    private static NewPaper owls(int version, String abstractText) {
        return new NewPaper(
                new ArxivId("2401.00001", version),
                "Owls",
                List.of("Ada Lovelace"),
                abstractText,
                "",
                Language.ENGLISH,
                null,
                new Particulars(
                        List.of(),
                        null,
                        null,
                        null,
                        version == 1 ? null : Instant.parse("2026-06-12T17:59:00Z"),
                        null));
    }

    private void open() {
        UI.getCurrent().navigate(DigestNavigation.digest(digest));
    }

    private void click(String button) {
        test(find(NativeButton.class).withText(button).single()).click();
    }

    private ReplacementNotice notice() {
        return find(ReplacementNotice.class).single();
    }

    private PaperId paper() {
        return digests.sheet(digest).entries().getLast().entry().paper().id();
    }

    private int version() {
        Integer version = digests.sheet(digest)
                .entries()
                .getLast()
                .entry()
                .paper()
                .arxivId()
                .orElseThrow()
                .version();
        return version == null ? 0 : version;
    }

    private List<TextState> states() {
        return find(PairRow.class).all().stream().map(row -> row.pair().state()).toList();
    }

    private List<String> sightings() {
        return find(SightingLine.class).all().stream()
                .map(line -> text(line))
                .filter(told -> !told.isEmpty())
                .toList();
    }

    private static String text(Component component) {
        return text(component.getElement()).replaceAll("\\s+", " ").strip();
    }

    private static String text(Element element) {
        return element.isTextNode()
                ? element.getText()
                : element.getChildren().map(ReplacementViewTests::text).collect(joining(" "));
    }
}
