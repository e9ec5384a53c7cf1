package app.diglot.digests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.diglot.accounts.Role;
import app.diglot.annotation.Anchors;
import app.diglot.annotation.AnnotationId;
import app.diglot.annotation.Annotations;
import app.diglot.annotation.Visibility;
import app.diglot.digests.DigestId;
import app.diglot.digests.DigestNavigation;
import app.diglot.digests.Digests;
import app.diglot.digests.EntryId;
import app.diglot.shared.Language;
import app.diglot.testing.DeskTest;
import app.diglot.testing.DigestFixtures;
import app.diglot.testing.OnH2WithWeb;
import app.diglot.testing.SignedInPeople;
import app.diglot.testing.WithPerson;
import app.diglot.translation.SourceText;
import app.diglot.translation.TextState;
import app.diglot.translation.Translations;
import app.diglot.translation.components.PairRow;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a colleague does elsewhere, as the screens before a person show it. */
@OnH2WithWeb
@WithPerson(Role.EDITOR)
@SuppressWarnings("NullAway.Init") // prepare() makes what the tests stand on
class LiveScreensTests extends DeskTest {

    @Autowired
    DigestFixtures fixtures;

    @Autowired
    Digests digests;

    @Autowired
    Translations translations;

    @Autowired
    Annotations annotations;

    DigestId digest;

    @Override
    protected void prepare() {
        digest = fixtures.digest(3);
    }

    @Test
    void showsTheOrderThatColleagueMade() {
        UI.getCurrent().navigate(DigestNavigation.digest(digest));
        EntryId last = digests.sheet(digest).entries().getLast().entry().id();

        byColleague(() -> digests.move(last, 0));

        eventually(() -> assertThat(papers()).containsExactly("Paper 2", "Paper 0", "Paper 1"));
    }

    @Test
    void showsHowFarColleagueHasCome() {
        UI.getCurrent().navigate(DigestNavigation.digest(digest));
        List<SourceText> first = sources().subList(0, 2);

        byColleague(() -> first.forEach(source -> translations.write(source, 0, "译文")));

        eventually(() -> assertThat(find(Bars.class).single().getElement().getTextRecursively())
                .contains("translated 1/3"));
    }

    @Test
    void showsTheStateThatColleagueSet() {
        SourceText title = sources().getFirst();
        translations.write(title, 0, "论文零");
        UI.getCurrent().navigate(DigestNavigation.translate(digest), QueryParameters.of("part", part()));
        assertThat(row().pair().state()).isEqualTo(TextState.TRANSLATED);

        byColleague(() -> translations.review(title, 1));

        eventually(() -> assertThat(row().pair().state()).isEqualTo(TextState.REVIEWED));
        assertThat(find(Span.class).withClassName("progress").single().getText())
                .contains("1 reviewed");
    }

    @Test
    void showsTheNoteThatColleagueMadePublicAsTextToTranslate() {
        UI.getCurrent().navigate(DigestNavigation.translate(digest), QueryParameters.of("part", part()));
        SourceText title = sources().getFirst();
        List<PairRow> before = find(PairRow.class).all();

        AnnotationId note = byColleague(() -> annotations.add(
                title.key(), Anchors.create(title.content(), 0, 5), "A good one", Language.ENGLISH, Visibility.PUBLIC));

        eventually(() -> assertThat(find(PairRow.class).all())
                .extracting(row -> row.pair().source().key())
                .contains(note.bodyKey()));
        assertThat(find(PairRow.class).all()).as("rows that stay as they are").containsAll(before);
    }

    private String part() {
        return digests.sheet(digest).entries().getFirst().entry().id().id().toString();
    }

    private PairRow row() {
        return find(PairRow.class).all().getFirst();
    }

    private List<SourceText> sources() {
        return digests.sources(digest).all().toList();
    }

    private List<String> papers() {
        return find(EntryRow.class).all().stream().map(EntryRow::paperTitle).toList();
    }

    /** In a thread of its own, as it comes in a request of its own. */
    private static <T> T byColleague(java.util.function.Supplier<T> act) {
        return CompletableFuture.supplyAsync(() -> {
                    SignedInPeople.signIn("grace", Role.EDITOR);
                    return act.get();
                })
                .join();
    }

    private static void byColleague(Runnable act) {
        byColleague(() -> {
            act.run();
            return true;
        });
    }
}
