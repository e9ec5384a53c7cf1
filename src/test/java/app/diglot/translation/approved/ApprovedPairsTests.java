package app.diglot.translation.approved;

import static org.assertj.core.api.Assertions.assertThat;

import app.diglot.accounts.Acting;
import app.diglot.accounts.Role;
import app.diglot.shared.Language;
import app.diglot.shared.TextKey;
import app.diglot.testing.OnH2;
import app.diglot.testing.OnMariaDb;
import app.diglot.testing.SignedInPeople;
import app.diglot.testing.StatementCount;
import app.diglot.testing.WithPerson;
import app.diglot.translation.SourceText;
import app.diglot.translation.Translations;
import app.diglot.translation.checks.EarlierTranslation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ApprovedPairsTests {

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnMariaDb
    class MariaDb extends Cases {}

    @WithPerson(Role.EDITOR)
    abstract static class Cases {

        private static final SourceText OLD = title("We train a model on 12 datasets 😀.");
        private static final SourceText NEW = title("We train a model on 30 datasets 😀.");

        @Autowired
        ApprovedPairs approved;

        @Autowired
        Translations translations;

        @Autowired
        FirstFilling filling;

        @Autowired
        ApprovedPairRepository pairs;

        @Autowired
        StatementCount statements;

        @Test
        void offersWhatWasApprovedWithTheNumbersOfTheText() {
            approve(OLD, "我们在 12 个数据集上训练模型😀。");

            assertThat(offers(NEW)).singleElement().satisfies(offer -> {
                assertThat(offer.adapted().translation()).isEqualTo("我们在 30 个数据集上训练模型😀。");
                assertThat(offer.score()).isBetween(70, 99);
                assertThat(offer.approvedBy()).isEqualTo(SignedInPeople.id("ada"));
            });
        }

        @Test
        void offersEnglishForChinese() {
            approve(note("这篇论文值得一读。"), "This paper is worth reading.");

            assertThat(offers(note("这篇论文值得一读。")))
                    .extracting(offer -> offer.adapted().translation())
                    .containsExactly("This paper is worth reading.");
        }

        @Test
        void offersNothingThatNobodyHasApproved() {
            translations.write(OLD, 0, "我们在 12 个数据集上训练模型。");

            assertThat(offers(NEW)).isEmpty();
        }

        @Test
        void doesNotOfferTextToItself() {
            approve(OLD, "我们在 12 个数据集上训练模型。");

            assertThat(offers(OLD)).isEmpty();
            assertThat(approved.earlier(List.of(OLD))).isEmpty();
        }

        @Test
        void offersWhatIsApprovedNowAndNotWhatWas() {
            approve(OLD, "我们在 12 个数据集上训练模型。");
            assertThat(offers(NEW)).hasSize(1);

            approve(OLD, "模型在 12 个数据集上训练。");

            assertThat(offers(NEW))
                    .extracting(offer -> offer.adapted().translation())
                    .containsExactly("模型在 30 个数据集上训练。");
        }

        @Test
        void forgetsWhatIsRemovedForGood() {
            approve(OLD, "我们在 12 个数据集上训练模型。");
            assertThat(offers(NEW)).hasSize(1);

            translations.delete(List.of(OLD.key()));

            assertThat(offers(NEW)).isEmpty();
        }

        @Test
        void tellsHowSentenceWasTranslatedElsewhere() {
            SourceText same = title(OLD.content());
            approve(OLD, "我们在 12 个数据集上训练模型。");

            assertThat(approved.earlier(List.of(same)).get(same))
                    .extracting(EarlierTranslation::target)
                    .containsExactly("我们在 12 个数据集上训练模型。");
        }

        @Test
        void findsWordsInBothLanguages() {
            approve(OLD, "我们在 12 个数据集上训练模型。");

            assertThat(approved.concordance("train a model", Language.ENGLISH, 5))
                    .hasSize(1);
            assertThat(approved.concordance("训练模型", Language.CHINESE, 5)).hasSize(1);
            assertThat(approved.concordance("测试", Language.CHINESE, 5)).isEmpty();
        }

        @Test
        void remembersOnceWhatWasApprovedBeforeThereWasMemory() {
            approve(OLD, "我们在 12 个数据集上训练模型。");
            pairs.standingOf(List.of(OLD.targetKey())).forEach(pair -> {
                pair.retire(Instant.now());
                pairs.save(pair);
            });

            Acting.asDiglot(filling::fillOnce);
            Acting.asDiglot(filling::fillOnce);

            assertThat(offers(NEW)).hasSize(1);
            assertThat(pairs.standingOf(List.of(OLD.targetKey()))).hasSize(1);
        }

        @Test
        void asksAsMuchForManyTextsAsForOne() {
            approve(OLD, "我们在 12 个数据集上训练模型。");
            approved.recall(List.of(NEW));
            List<SourceText> many = IntStream.range(0, 30)
                    .mapToObj(i -> title("We train a model on " + i + " datasets 😀."))
                    .toList();

            assertThat(statements.of(() -> approved.recall(many))).hasSizeLessThanOrEqualTo(2);
        }

        private List<Offer> offers(SourceText source) {
            return approved.recall(List.of(source))
                    .getOrDefault(source, Recalled.NOTHING)
                    .offers();
        }

        private void approve(SourceText source, String translation) {
            translations.write(source, translations.pair(source).version(), translation);
            translations.reviewOverriding(source, translations.pair(source).version(), "alone today");
        }

        private static SourceText title(String words) {
            return new SourceText(new TextKey("paper", UUID.randomUUID(), "title"), Language.ENGLISH, words);
        }

        private static SourceText note(String words) {
            return new SourceText(new TextKey("entry", UUID.randomUUID(), "note"), Language.CHINESE, words);
        }
    }
}
