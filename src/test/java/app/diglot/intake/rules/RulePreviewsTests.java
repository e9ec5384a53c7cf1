package app.diglot.intake.rules;

import static org.assertj.core.api.Assertions.assertThat;

import app.diglot.accounts.Acting;
import app.diglot.accounts.Role;
import app.diglot.intake.rules.RulePreview.Day;
import app.diglot.intake.rules.RulePreview.Listed;
import app.diglot.intake.rules.TopicRule.Need;
import app.diglot.intake.rules.TopicRule.Part;
import app.diglot.library.Library;
import app.diglot.library.PaperId;
import app.diglot.shared.Bilingual;
import app.diglot.shared.Slug;
import app.diglot.testing.OnH2;
import app.diglot.testing.OnMariaDb;
import app.diglot.testing.StatementCount;
import app.diglot.testing.WithPerson;
import app.diglot.topics.TopicId;
import app.diglot.topics.Topics;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class RulePreviewsTests {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 6, 26);
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 29);

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnMariaDb
    class MariaDb extends Cases {}

    @WithPerson(Role.EDITOR)
    @SuppressWarnings("NullAway.Init") // before() makes what the tests stand on
    abstract static class Cases {

        @Autowired
        RulePreviews previews;

        @Autowired
        TopicRules rules;

        @Autowired
        Topics topics;

        @Autowired
        Library library;

        @Autowired
        JdbcClient database;

        @Autowired
        StatementCount statements;

        ListedFixtures papers;
        TopicId llm;

        @BeforeEach
        void before() {
            papers = new ListedFixtures(library, database);
            llm = topics.add(new Slug("llm"), new Bilingual<>("LLM", "LLM"));
        }

        @Test
        void countWhatWasListedAndCaughtByDay() {
            papers.listed(FRIDAY, "An LLM", "cs.CL");
            papers.listed(FRIDAY, "An LLM elsewhere", "hep-th");
            papers.listed(MONDAY, "LLMs again", "cs.CL");

            RulePreview preview = previews.preview(llm, rule("LLM"));

            assertThat(preview.days()).containsExactly(new Day(FRIDAY, 2, 1), new Day(MONDAY, 1, 1));
            assertThat(titles(preview.caught())).containsExactly("LLMs again", "An LLM");
            assertThat(preview.caught().first().getFirst().verdict()).isEqualTo(new Verdict.Caught(List.of("LLM")));
            assertThat(preview.added().total()).isZero();
        }

        @Test
        void countPaperThatIsListedAgainUnderItsFirstDayAlone() {
            PaperId paper = papers.listed(FRIDAY, "An LLM", "cs.CL");
            papers.listedAgain(MONDAY, paper);

            assertThat(previews.preview(llm, rule("LLM")).days())
                    .containsExactly(new Day(FRIDAY, 1, 1), new Day(MONDAY, 0, 0));
        }

        @Test
        void sayWhatAChangeAddsAndDropsWithTheChosenOnesFirst() {
            rules.save(llm, StoredRule.NONE, rule("LLM"));
            PaperId chosen = papers.listed(FRIDAY, "An LLM survey", "cs.CL");
            papers.chosen(llm, chosen, FRIDAY);
            papers.listed(MONDAY, "A survey of LLM agents", "cs.CL");
            papers.listed(MONDAY, "Prompting", "cs.CL");
            papers.listed(MONDAY, "An LLM", "cs.CL");
            TopicRule change = new TopicRule(
                    rule("LLM").categories(),
                    phrases("LLM", "prompt*"),
                    Part.TITLE,
                    Need.ANY,
                    phrases("survey"),
                    Part.TITLE);

            RulePreview preview = previews.preview(llm, change);

            assertThat(titles(preview.added())).containsExactly("Prompting");
            assertThat(titles(preview.dropped())).containsExactly("An LLM survey", "A survey of LLM agents");
            assertThat(preview.dropped().chosen()).isOne();
            assertThat(preview.dropped().first())
                    .extracting(Listed::verdict)
                    .containsOnly(new Verdict.Unwanted(List.of("survey")));
            assertThat(preview.caught().chosen()).isZero();
        }

        @Test
        void lookAtTheLatestThirtyListingDaysAndNameFifty() {
            for (int i = 0; i < 32; i++) {
                papers.listed(MONDAY.minusDays(i), "LLM " + i, "cs.CL");
            }
            for (int i = 0; i < 30; i++) {
                papers.listed(MONDAY, "LLM more", "cs.CL");
            }

            RulePreview preview = previews.preview(llm, rule("LLM"));

            assertThat(preview.days()).hasSize(30);
            assertThat(preview.caught().total()).isEqualTo(60);
            assertThat(preview.caught().first()).hasSize(50);
        }

        @Test
        void askAsManyStatementsForManyPapersAsForOne() {
            papers.listed(MONDAY, "LLM", "cs.CL");
            int forOne = statements.of(() -> previews.preview(llm, rule("LLM"))).size();
            for (int i = 0; i < 100; i++) {
                papers.listed(MONDAY, "LLM " + i, "cs.CL");
            }

            assertThat(statements.of(() -> previews.preview(llm, rule("LLM")))).hasSize(forOne);
        }

        @Test
        void areEmptyBeforeTheFirstIntake() {
            assertThat(previews.preview(llm, rule("LLM")).days()).isEmpty();
        }

        @Test
        @WithPerson(Role.ADMINISTRATOR)
        void areForAdministratorsToo() {
            Acting.asDiglot(() -> papers.listed(MONDAY, "LLM", "cs.CL"));

            assertThat(previews.preview(llm, rule("LLM")).listed()).isOne();
        }

        private static TopicRule rule(String word) {
            return new TopicRule(
                    List.of(new Category("cs.CL")), phrases(word), Part.TITLE, Need.ANY, List.of(), Part.TITLE);
        }

        private static List<Phrase> phrases(String... words) {
            return Stream.of(words).map(Phrase::new).toList();
        }

        private static List<String> titles(RulePreview.Papers papers) {
            return papers.first().stream().map(Listed::title).toList();
        }
    }
}
