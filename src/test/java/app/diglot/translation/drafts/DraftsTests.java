package app.diglot.translation.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import app.diglot.accounts.Role;
import app.diglot.shared.Language;
import app.diglot.shared.PersonId;
import app.diglot.shared.TextKey;
import app.diglot.testing.OnH2;
import app.diglot.testing.WithPerson;
import app.diglot.translation.SourceText;
import app.diglot.translation.TextState;
import app.diglot.translation.Translation;
import app.diglot.translation.TranslationReviewed;
import app.diglot.translation.Translations;
import app.diglot.translation.TranslationsRemoved;
import app.diglot.translation.approved.ApprovedPairs;
import app.diglot.translation.findings.Findings;
import app.diglot.translation.glossary.Level;
import app.diglot.translation.glossary.Term;
import app.diglot.translation.terms.Terms;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnH2
@WithPerson(Role.TRANSLATOR)
class DraftsTests {

    private static final String UNREADABLE = "unreadable";
    private static final String GOOD = "我们在 12 个数据集上训练参数为 $x$ 的模型。";

    private final SourceText source = new SourceText(
            new TextKey("paper", UUID.randomUUID(), "abstract"),
            Language.ENGLISH,
            "We train a model with the parameter $x$ on 12 datasets.");

    @Autowired
    Translations translations;

    @Autowired
    Findings findings;

    @Autowired
    Terms terms;

    @Autowired
    ApprovedPairs approved;

    @Autowired
    DraftRecords records;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient database;

    @Autowired
    ApplicationEventPublisher events;

    /** Answers what it is told to, one after the other. */
    private static final class Played implements DraftEngine {

        private final Deque<String> answers;
        private final List<DraftRequest> asked = new ArrayList<>();

        private String name = "Example 1";

        Played(String... answers) {
            this.answers = new ArrayDeque<>(Arrays.asList(answers));
        }

        Played called(String other) {
            name = other;
            return this;
        }

        @Override
        public String code() {
            return name;
        }

        @Override
        public boolean heedsFaults() {
            return true;
        }

        @Override
        public boolean isSetUp() {
            return true;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public List<String> draft(DraftRequest request) throws EngineFailed {
            asked.add(request);
            if (answers.isEmpty()) {
                throw new EngineFailed(EngineFailed.Reason.LIMITED);
            }
            String answer = answers.pop();
            if (answer.equals(UNREADABLE)) {
                throw new EngineFailed(EngineFailed.Reason.UNREADABLE);
            }
            return List.of(answer.split("\\|"));
        }
    }

    @Test
    void keepsGoodAnswerAsDraft() throws Exception {
        Outcome outcome = drafts(new Played(GOOD)).draft(source);

        assertThat(outcome).isInstanceOf(Outcome.Drafted.class);
        assertThat(stored().content()).isEqualTo(GOOD);
        assertThat(stored().state()).isEqualTo(TextState.DRAFT);
        assertThat(stored().engine()).isEqualTo("Example 1");
    }

    @Test
    void asksOnceMoreAndSaysWhatWasWrong() throws Exception {
        Played played = new Played("我们在 13 个数据集上训练参数为 $x$ 的模型。", GOOD);

        drafts(played).draft(source);

        assertThat(stored().content()).isEqualTo(GOOD);
        assertThat(played.asked).hasSize(2);
        assertThat(played.asked.getLast().faults()).anyMatch(fault -> fault.startsWith("number"));
    }

    @Test
    void offersTheBetterOneWithItsFindingsWhereBothHaveFaults() throws Exception {
        String lostFormula = "我们在 13 个数据集上训练模型。";
        String changedNumber = "我们在 13 个数据集上训练参数为 $x$ 的模型。";

        Outcome outcome = drafts(new Played(lostFormula, changedNumber)).draft(source);

        assertThat(stored().content()).isEqualTo(changedNumber);
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Drafted.class,
                        drafted -> assertThat(drafted.findings()).isPositive());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xxx",
                "抱歉，我无法完成此请求。",
                "很抱歉，我无法完成此请求。",
                "我无法翻译该内容。",
                "Sorry, I cannot do that.",
                "我们",
                "好的，我会按照您的要求翻译：\n" + GOOD,
                GOOD + "<script>alert(1)</script><img src=x onerror=alert(2)>[x](javascript:alert(3))"
            })
    void storesNothingOfWhatIsNoTranslation(String answer) throws Exception {
        Outcome outcome = drafts(new Played(answer, answer)).draft(source);

        assertThat(outcome).isEqualTo(new Outcome.Unusable("Example 1"));
        assertThat(translations.pair(source).state()).isEqualTo(TextState.UNTRANSLATED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"抱歉，我无法完成此请求。", "好的，翻译：它有效。", "xxx"})
    void storesNothingWhereOneSentenceIsNoTranslation(String last) throws Exception {
        SourceText two = new SourceText(source.key(), Language.ENGLISH, source.content() + " It works.");
        String answer = GOOD + "|" + last;

        assertThat(drafts(new Played(answer, answer)).draft(two)).isEqualTo(new Outcome.Unusable("Example 1"));
    }

    @Test
    void asksOnceMoreWhereTheAnswerCannotBeRead() throws Exception {
        assertThat(drafts(new Played(UNREADABLE, GOOD)).draft(source)).isInstanceOf(Outcome.Drafted.class);
        assertThat(drafts(new Played(UNREADABLE, UNREADABLE, GOOD)).draft(source))
                .isEqualTo(new Outcome.Failed("Example 1", Outcome.Why.UNREADABLE, null));
    }

    @Test
    void draftsEnglishForChinese() throws Exception {
        SourceText note =
                new SourceText(new TextKey("entry", UUID.randomUUID(), "note"), Language.CHINESE, "值得一读。我们读了两遍。");

        drafts(new Played("Worth reading.|We read it twice.")).draft(note);

        assertThat(translations.pair(note).content()).isEqualTo("Worth reading. We read it twice.");
    }

    @Test
    void keepsWhatPersonHasWritten() throws Exception {
        translations.write(source, 0, "我写的");

        Outcome outcome = drafts(new Played(GOOD)).draft(source);

        assertThat(outcome).isEqualTo(new Outcome.Overtaken());
        assertThat(stored().content()).isEqualTo("我写的");
    }

    @Test
    void saysWhyThereIsNoAnswer() throws Exception {
        Instant before = clock.instant();
        assertThat(drafts(new Played()).draft(source)).isInstanceOfSatisfying(Outcome.Failed.class, failed -> {
            assertThat(failed.why()).isEqualTo(Outcome.Why.LIMITED);
            assertThat(failed.again())
                    .isBetween(before.plusSeconds(5), clock.instant().plusSeconds(5));
        });
        assertThat(translations.pair(source).state()).isEqualTo(TextState.UNTRANSLATED);
    }

    @Test
    void asksTheNextWhereOneDoesNotAnswerAndLetsThatOneRest() throws Exception {
        Played resting = new Played();
        Played next = new Played(GOOD, GOOD).called("Example 2");
        Drafts drafts = drafts(resting, next);

        Outcome first = drafts.draft(source);
        drafts.draft(source);

        assertThat(first).isInstanceOfSatisfying(Outcome.Drafted.class, drafted -> {
            assertThat(drafted.engine()).isEqualTo("Example 2");
            assertThat(drafted.passedOver()).containsExactly("Example 1");
        });
        assertThat(stored().engine()).isEqualTo("Example 2");
        assertThat(resting.asked).hasSize(1);
    }

    @Test
    void keepsWithWhichMachineEachDraftWasMade() throws Exception {
        drafts(new Played(GOOD)).draft(source);

        assertThat(database.sql("select engine from draft where text_key = ?")
                        .param(source.targetKey())
                        .query(String.class)
                        .list())
                .containsExactly("Example 1");
    }

    @Test
    void measuresHowFarTheApprovedTextIsFromTheDraft() throws Exception {
        drafts(new Played(GOOD)).draft(source);

        events.publishEvent(new TranslationReviewed(
                source, GOOD.replace("模型", "网络"), new PersonId(UUID.randomUUID()), clock.instant()));

        assertThat(database.sql("select distance from draft where text_key = ?")
                        .param(source.targetKey())
                        .query(Double.class)
                        .single())
                .isEqualTo(2.0 / GOOD.length());
    }

    @Test
    void keepsNoDraftOfTextThatIsRemoved() throws Exception {
        drafts(new Played(GOOD)).draft(source);

        events.publishEvent(new TranslationsRemoved(List.of(source.targetKey())));

        assertThat(database.sql("select count(*) from draft where text_key = ?")
                        .param(source.targetKey())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void tellsTheMachineTheTermsOfTheText() throws Exception {
        terms.add(new Term(
                Language.ENGLISH, "dataset", List.of("数据集"), List.of(), "", Term.Kept.TRANSLATED, Level.STRICT, ""));
        Played played = new Played(GOOD);

        drafts(played).draft(source);

        assertThat(played.asked.getFirst().terms()).extracting(Term::preferred).containsExactly("数据集");
    }

    private Drafts drafts(DraftEngine... asked) {
        ServiceSettings none = new ServiceSettings("", "", "", "", Duration.ofSeconds(1));
        EngineSettings patience =
                new EngineSettings(List.of(), Duration.ofSeconds(5), Duration.ofHours(1), none, none, none);
        return new Drafts(
                new Engines(List.of(asked), patience, clock),
                new Asking(findings, terms, approved),
                translations,
                records);
    }

    private Translation stored() {
        return Objects.requireNonNull(translations.pair(source).translation());
    }
}
