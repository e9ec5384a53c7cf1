package app.diglot.digests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.diglot.accounts.Role;
import app.diglot.digests.DigestId;
import app.diglot.digests.DigestNavigation;
import app.diglot.digests.Digests;
import app.diglot.digests.Entry;
import app.diglot.digests.EntryId;
import app.diglot.publishing.Publishing;
import app.diglot.shared.Language;
import app.diglot.shared.TextKey;
import app.diglot.testing.DeskTest;
import app.diglot.testing.DigestFixtures;
import app.diglot.testing.OnH2WithWeb;
import app.diglot.testing.StatementCount;
import app.diglot.testing.WithPerson;
import app.diglot.translation.SourceText;
import app.diglot.translation.Translations;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2WithWeb
@WithPerson(Role.EDITOR)
@SuppressWarnings("NullAway.Init") // prepare() makes what the tests stand on
class CorrectViewTests extends DeskTest {

    @Autowired
    DigestFixtures fixtures;

    @Autowired
    Digests digests;

    @Autowired
    Publishing publishing;

    @Autowired
    Translations translations;

    @Autowired
    StatementCount statements;

    DigestId digest;
    Entry entry;

    @Override
    protected void prepare() {
        digest = fixtures.digest(3);
        entry = digests.sheet(digest).entries().get(1).entry();
    }

    private void open(DigestId of, EntryId at) {
        navigate(of, at.id().toString());
    }

    private static void navigate(DigestId of, String entry) {
        UI.getCurrent().navigate(DigestNavigation.correct(of), QueryParameters.of(DigestNavigation.ENTRY, entry));
    }

    private List<TextKey> shown() {
        return find(CorrectionPart.class).all().stream()
                .map(CorrectionPart::key)
                .toList();
    }

    private List<TextKey> steps() {
        return find(CorrectionPart.class).all().stream()
                .filter(part -> part.bar().isVisible())
                .map(CorrectionPart::key)
                .toList();
    }

    private SourceText title() {
        return new SourceText(
                entry.paper().id().title(),
                entry.paper().language(),
                entry.paper().title());
    }

    @Test
    void showsTheTextsOfTheOneEntry() {
        digests.write(entry.id().note(), 0, "A note.");
        publishing.publish(digest, Set.of(Language.values()));

        open(digest, entry.id());

        assertThat(shown())
                .containsExactly(
                        entry.paper().id().title(),
                        entry.paper().id().abstractText(),
                        entry.id().note());
        assertThat(steps()).isEmpty();
    }

    @Test
    void offersTheStepForTheTextThatStandsOtherwise() {
        publishing.publish(digest, Set.of(Language.values()));
        translations.write(title(), 0, "论文一");

        open(digest, entry.id());

        assertThat(steps()).containsExactly(title().key());
        assertThat(find(Paragraph.class)
                        .withClassName("correction-lead")
                        .single()
                        .getText())
                .as("a colleague may be in the middle of it")
                .contains("before you came");
    }

    @Test
    void saysWhereThereIsNothingToCorrectYet() {
        open(digest, entry.id());

        assertThat(shown()).isEmpty();
        assertThat(find(Paragraph.class)
                        .withClassName("screen-head-lead")
                        .single()
                        .getText())
                .contains("nothing to correct");
    }

    @Test
    void doesNotKnowEntriesOfOtherDigests() {
        publishing.publish(digest, Set.of(Language.values()));

        open(digest, EntryId.create());
        assertThat(getCurrentView()).isNotInstanceOf(CorrectView.class);

        navigate(digest, "nonsense");
        assertThat(getCurrentView()).isNotInstanceOf(CorrectView.class);
    }

    @Test
    void asksForSeventyPapersAsOftenAsForSeven() {
        DigestId seven = fixtures.digest(fixtures.topic("seven"), DigestFixtures.DAY, 7);
        DigestId seventy = fixtures.digest(fixtures.topic("seventy"), DigestFixtures.DAY, 70);
        publishing.publish(seven, Set.of(Language.values()));
        publishing.publish(seventy, Set.of(Language.values()));
        EntryId few = digests.sheet(seven).entries().getFirst().entry().id();
        EntryId many = digests.sheet(seventy).entries().getFirst().entry().id();
        open(seven, few);

        assertThat(statements.of(() -> open(seventy, many))).hasSameSizeAs(statements.of(() -> open(seven, few)));
    }
}
