package app.diglot.digests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.diglot.accounts.CurrentPerson;
import app.diglot.accounts.Role;
import app.diglot.accounts.SignedIn;
import app.diglot.digests.DigestId;
import app.diglot.digests.DigestNavigation;
import app.diglot.digests.Digests;
import app.diglot.shell.components.AutosaveText;
import app.diglot.testing.DeskTest;
import app.diglot.testing.DigestFixtures;
import app.diglot.testing.OnH2;
import app.diglot.testing.StatementCount;
import app.diglot.testing.WithPerson;
import app.diglot.topics.TopicId;
import app.diglot.translation.SourceText;
import app.diglot.translation.TextState;
import app.diglot.translation.Translations;
import app.diglot.translation.components.PairRow;
import app.diglot.translation.glossary.Level;
import app.diglot.translation.glossary.Term;
import app.diglot.translation.terms.Terms;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnH2
@WithPerson(Role.EDITOR)
class TranslateViewTests extends DeskTest {

    @Autowired
    DigestFixtures fixtures;

    @Autowired
    Digests digests;

    @Autowired
    Translations translations;

    @Autowired
    Terms terms;

    @Autowired
    StatementCount statements;

    @Autowired
    JdbcClient database;

    @Autowired
    CurrentPerson person;

    /** The frame of the desk greets the person who is signed in. */
    @Override
    protected void prepare() {
        SignedIn known = person.signedIn().orElseThrow();
        database.sql(
                        "insert into person (id, name, display_name, password_hash, password_one_time, access_stamp, disabled,"
                                + " created_at, version) values (?, ?, ?, 'none', false, 0, false, current_timestamp, 0)")
                .params(known.personId().toString(), known.displayName(), known.displayName())
                .update();
    }

    @Test
    void opensThePaperThatNeedsThePerson() {
        DigestId digest = digest("llm", 2);
        sources(digest).subList(0, 2).forEach(source -> translations.write(source, 0, "译文"));

        open(digest);

        assertThat(rows())
                .extracting(row -> row.pair().source())
                .isEqualTo(sources(digest).subList(2, 4));
    }

    @Test
    void declaresMachineDraftRight() {
        DigestId digest = digest("llm", 1);
        SourceText title = sources(digest).getFirst();
        translations.draft(title, "论文", "Example 1");
        open(digest);

        PairRow row = rows().getFirst();
        assertThat(row.declare(
                        new AutosaveText.Declared(PairRow.CONFIRM, row.pair().version(), title.content())))
                .isEmpty();

        assertThat(translations.pair(title).state()).isEqualTo(TextState.TRANSLATED);
    }

    @Test
    void saysWhatTheChecksFindAndLetsItStand() {
        DigestId digest = digest("llm", 1);
        SourceText title = sources(digest).getFirst();
        translations.write(title, 0, "好的，我会翻译：论文");
        open(digest);
        assertThat(findings()).isNotEmpty();
        int before = findings().size();

        test(find(NativeButton.class)
                        .withClassName("pair-finding-dismiss")
                        .all()
                        .getFirst())
                .click();

        assertThat(findings()).hasSize(before - 1);
        test(find(NativeButton.class).withText("Undo").single()).click();
        assertThat(findings()).hasSize(before);
    }

    @Test
    void showsTheTeamsTermsThatStandInTheSource() {
        DigestId digest = digest("llm", 1);
        SourceText title = sources(digest).getFirst();
        String word = title.content().split(" ")[0];
        terms.add(new Term(
                title.language(), word, List.of("译名"), List.of(), "", Term.Kept.TRANSLATED, Level.PREFERRED, ""));
        translations.write(title, 0, "译名");

        open(digest);

        assertThat(find(NativeButton.class)
                        .withClassName("pair-term")
                        .all()
                        .getFirst()
                        .getElement())
                .satisfies(chip -> {
                    assertThat(chip.getTextRecursively()).isEqualTo(word + "译名");
                    assertThat(chip.hasAttribute("data-used")).isTrue();
                });
    }

    @Test
    void offersWhatWasApprovedOfSentencesLikeThese() {
        DigestId digest = digest("llm", 2);
        SourceText reviewed = sources(digest).get(1);
        SourceText alike = sources(digest).get(3);
        assertThat(alike.key().field()).isEqualTo("abstract");
        translations.write(reviewed, 0, "论文 0 的内容，复杂度为 $O(n)$。");
        translations.reviewOverriding(reviewed, 1, "alone today");
        translations.write(sources(digest).getFirst(), 0, "论文 0");

        open(digest);

        eventually(() -> assertThat(find(NativeButton.class)
                        .withClassName("pair-match-take")
                        .all())
                .extracting(NativeButton::getText)
                .contains("论文 1 的内容，复杂度为 $O(n)$。"));
    }

    @Test
    void opensAnotherPaperInPlace() {
        DigestId digest = digest("llm", 3);
        open(digest);
        String last = find(NativeButton.class)
                .withClassName("rail-item")
                .all()
                .get(2)
                .getElement()
                .getAttribute("data-part");

        desk().opened(last);

        assertThat(rows().getLast().pair().source()).isEqualTo(sources(digest).getLast());
    }

    @Test
    void bringsAllPapersIntoThePageForWorkWithoutAConnection() {
        DigestId digest = digest("llm", 7);
        open(digest);
        assertThat(rows()).hasSize(2);

        while (desk().more()) {
            assertThat(rows()).hasSizeLessThan(14);
        }

        assertThat(rows()).extracting(row -> row.pair().source()).containsExactlyInAnyOrderElementsOf(sources(digest));
    }

    @Test
    void makesMorePapersInAsManyStatementsAsFewer() {
        DigestId three = digest("three", 3);
        DigestId five = digest("five", 5);
        open(three);
        int few = statements.of(() -> desk().more()).size();
        open(five);

        assertThat(statements.of(() -> desk().more())).hasSize(few);
    }

    @Test
    void holdsWhatWasSaidOfAnOlderTextForThatTextAlone() {
        DigestId digest = digest("llm", 1);
        SourceText title = sources(digest).getFirst();
        translations.draft(title, "论文", "Example 1");
        open(digest);
        PairRow row = rows().getFirst();
        long seen = row.pair().version();
        translations.write(title, seen, "别人改过的题目");

        Optional<String> refused = row.declare(new AutosaveText.Declared(PairRow.CONFIRM, seen, title.content()));

        assertThat(refused).hasValueSatisfying(reason -> assertThat(reason).contains("meanwhile"));
        assertThat(row.pair().content()).isEqualTo("别人改过的题目");
    }

    @Test
    void takesWhatWasConfirmedFromAnOlderSourceForThatSource() {
        DigestId digest = digest("llm", 1);
        SourceText title = sources(digest).getFirst();
        translations.draft(title, "论文", "Example 1");
        open(digest);
        PairRow row = rows().getFirst();

        row.declare(new AutosaveText.Declared(PairRow.CONFIRM, row.pair().version(), "An older title"));

        assertThat(row.pair().state()).isEqualTo(TextState.STALE);
        assertThat(row.pair().translation()).satisfies(made -> assertThat(made).isNotNull());
    }

    @Test
    void asksForSeventyPapersAsOftenAsForSeven() {
        DigestId seven = digest("seven", 7);
        DigestId seventy = digest("seventy", 70);
        open(seven);

        assertThat(statements.of(() -> open(seventy))).hasSameSizeAs(statements.of(() -> open(seven)));
    }

    private List<ListItem> findings() {
        return find(ListItem.class).withClassName("pair-finding").all();
    }

    private DigestId digest(String slug, int papers) {
        TopicId topic = fixtures.topic(slug);
        return fixtures.digest(topic, DigestFixtures.DAY, papers);
    }

    private List<SourceText> sources(DigestId digest) {
        return digests.sources(digest).all().toList();
    }

    private void open(DigestId digest) {
        UI.getCurrent().navigate(DigestNavigation.translate(digest));
    }

    private List<PairRow> rows() {
        return find(PairRow.class).all();
    }

    private TranslateDesk desk() {
        return find(TranslateDesk.class).single();
    }
}
