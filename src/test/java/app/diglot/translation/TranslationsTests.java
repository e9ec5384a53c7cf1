package app.diglot.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.diglot.accounts.Role;
import app.diglot.shared.Language;
import app.diglot.shared.PersonId;
import app.diglot.shared.SaveOutcome;
import app.diglot.shared.TextKey;
import app.diglot.testing.OnH2;
import app.diglot.testing.OnMariaDb;
import app.diglot.testing.SignedInPeople;
import app.diglot.testing.StatementCount;
import app.diglot.testing.WithPerson;
import app.diglot.texts.ParkedText;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class TranslationsTests {

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnMariaDb
    class MariaDb extends Cases {}

    @WithPerson(Role.TRANSLATOR)
    abstract static class Cases {

        private static final PersonId ADA = SignedInPeople.id("ada");
        private static final PersonId LIN = SignedInPeople.id("lin");

        private final SourceText title = title("Large 𠮷 models");

        @Autowired
        Translations translations;

        @Autowired
        StatementCount statements;

        @Test
        void isUntranslatedBeforeAnybodyWrites() {
            assertThat(translations.pair(title).translation()).isNull();
            assertThat(translations.pair(title).state()).isEqualTo(TextState.UNTRANSLATED);
        }

        @Test
        void remembersWhoTranslatedFromWhichSource() {
            write(title, "大型 𠮷 模型 😀");

            Translation translation = translation(title);
            assertThat(translation.content()).isEqualTo("大型 𠮷 模型 😀");
            assertThat(translation.language()).isEqualTo(Language.CHINESE);
            assertThat(translation.state()).isEqualTo(TextState.TRANSLATED);
            assertThat(translation.translatedBy()).isEqualTo(ADA);
            assertThat(translation.sourceContent()).isEqualTo(title.content());
        }

        @Test
        void translatesChineseIntoEnglish() {
            SourceText note = new SourceText(new TextKey("entry", UUID.randomUUID(), "note"), Language.CHINESE, "值得一读");

            write(note, "Worth reading");

            assertThat(translation(note).language()).isEqualTo(Language.ENGLISH);
        }

        @Test
        void isUntranslatedAgainWhenEmptied() {
            write(title, "大型模型");

            write(title, " ");

            assertThat(state(title)).isEqualTo(TextState.UNTRANSLATED);
        }

        @Test
        void isStaleOnceItsSourceHasChanged() {
            write(title, "大型模型");
            SourceText changed = changed(title, "Larger models");

            assertThat(state(changed)).isEqualTo(TextState.STALE);
            assertThat(translation(changed).sourceContent()).isEqualTo(title.content());
            assertThat(states(changed)).containsEntry(changed.print(), TextState.STALE);
        }

        @Test
        void isTranslatedAgainWhenConfirmedAgainstTheChangedSource() {
            write(title, "大型模型");
            SourceText changed = changed(title, "Large models!");

            translations.confirm(changed, 1);

            assertThat(state(changed)).isEqualTo(TextState.TRANSLATED);
        }

        @Test
        void keepsReviewWhenSomebodyConfirmsWhatIsSettled() {
            write(title, "大型模型");
            SignedInPeople.signIn("lin", Role.REVIEWER);
            translations.review(title, 1);

            translations.confirm(title, 1);

            assertThat(state(title)).isEqualTo(TextState.REVIEWED);
        }

        @Test
        void isReviewedByAnotherPerson() {
            write(title, "大型模型");
            SignedInPeople.signIn("lin", Role.REVIEWER);

            translations.review(title, 1);

            assertThat(state(title)).isEqualTo(TextState.REVIEWED);
            assertThat(translation(title).reviewedBy()).isEqualTo(LIN);
            assertThat(translation(title).translatedBy()).isEqualTo(ADA);
        }

        @Test
        @WithPerson(Role.REVIEWER)
        void refusesReviewByTheTranslator() {
            write(title, "大型模型");

            assertThatExceptionOfType(OwnTranslation.class).isThrownBy(() -> translations.review(title, 1));
        }

        @Test
        @WithPerson(Role.REVIEWER)
        void recordsWhyATranslatorReviewedAlone() {
            write(title, "大型模型");

            translations.reviewOverriding(title, 1, " Everybody else is away ");

            assertThat(state(title)).isEqualTo(TextState.REVIEWED);
            assertThat(translation(title).overrideReason()).isEqualTo("Everybody else is away");
        }

        @Test
        void refusesReviewByTranslators() {
            write(title, "大型模型");
            SignedInPeople.signIn("lin", Role.TRANSLATOR);

            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> translations.review(title, 1));
        }

        @Test
        @WithPerson(Role.ADMINISTRATOR)
        void refusesAdministrators() {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> write(title, "大型模型"));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> translations.pair(title));
        }

        @Test
        void refusesReviewOfWordsThatHaveChangedMeanwhile() {
            write(title, "大型模型");
            write(title, "大模型");
            SignedInPeople.signIn("lin", Role.REVIEWER);

            assertThatExceptionOfType(TranslationChangedMeanwhile.class)
                    .isThrownBy(() -> translations.review(title, 1));
        }

        @Test
        void dropsReviewWhenSomebodyWrites() {
            write(title, "大型模型");
            SignedInPeople.signIn("lin", Role.REVIEWER);
            translations.review(title, 1);

            write(title, "大模型");

            assertThat(state(title)).isEqualTo(TextState.TRANSLATED);
            assertThat(translation(title).translatedBy()).isEqualTo(LIN);
            assertThat(translation(title).reviewedBy()).isNull();
        }

        @Test
        void keepsReviewWhenTheSameWordsAreSavedAgain() {
            write(title, "大型模型");
            SignedInPeople.signIn("lin", Role.REVIEWER);
            translations.review(title, 1);

            translations.write(title, 0, "大型模型");

            assertThat(state(title)).isEqualTo(TextState.REVIEWED);
        }

        @Test
        void reopensWhatWasReviewed() {
            write(title, "大型模型");
            SignedInPeople.signIn("lin", Role.REVIEWER);
            translations.review(title, 1);

            translations.reopen(title, 1);

            assertThat(state(title)).isEqualTo(TextState.TRANSLATED);
            assertThat(translation(title).reviewedBy()).isNull();
        }

        @Test
        void keepsBothWhenTwoHaveWritten() {
            write(title, "大型模型");
            SignedInPeople.signIn("lin", Role.TRANSLATOR);

            SaveOutcome outcome = translations.write(title, 0, "大模型");

            assertThat(outcome).isInstanceOf(SaveOutcome.Conflict.class);
            assertThat(translation(title).content()).isEqualTo("大型模型");
            assertThat(translations.parked(List.of(title)).values())
                    .extracting(ParkedText::content)
                    .containsExactly("大模型");
        }

        @Test
        void showsMachineUntilAPersonConfirms() {
            translations.draft(title, "大型模型", "Example 1");
            assertThat(state(title)).isEqualTo(TextState.DRAFT);
            assertThat(translation(title).engine()).isEqualTo("Example 1");

            translations.confirm(title, 1);

            assertThat(state(title)).isEqualTo(TextState.TRANSLATED);
            assertThat(translation(title).translatedBy()).isEqualTo(ADA);
            assertThat(translation(title).engine()).isNull();
        }

        @Test
        @WithPerson(Role.REVIEWER)
        void refusesReviewOfDraftThatNobodyHasConfirmed() {
            translations.draft(title, "大型模型", "Example 1");

            assertThatExceptionOfType(NothingToReview.class).isThrownBy(() -> translations.review(title, 1));
        }

        @Test
        void keepsPeoplesWordsFromMachines() {
            write(title, "大型模型");

            assertThatExceptionOfType(AlreadyTranslated.class)
                    .isThrownBy(() -> translations.draft(title, "大模型", "Example 1"));
            assertThat(translation(title).content()).isEqualTo("大型模型");
        }

        @Test
        @WithPerson(Role.EDITOR)
        void forgetsTranslationsOfTextsThatAreRemoved() {
            write(title, "大型模型");

            translations.delete(List.of(title.key()));

            assertThat(translations.pair(title).translation()).isNull();
        }

        @Test
        void readsSeventyPairsInAsManyStatementsAsSeven() {
            assertThat(statementsFor(70)).isEqualTo(statementsFor(7)).isEqualTo(2);
        }

        private int statementsFor(int number) {
            List<SourceText> sources = IntStream.range(0, number)
                    .mapToObj(i -> title("Title " + i))
                    .toList();
            sources.forEach(source -> write(source, "标题"));
            return statements.of(() -> translations.pairs(sources)).size();
        }

        private static SourceText title(String content) {
            return new SourceText(new TextKey("paper", UUID.randomUUID(), "title"), Language.ENGLISH, content);
        }

        private static SourceText changed(SourceText source, String content) {
            return new SourceText(source.key(), source.language(), content);
        }

        private void write(SourceText source, String content) {
            assertThat(translations.write(source, translations.pair(source).version(), content))
                    .isInstanceOf(SaveOutcome.Saved.class);
        }

        private TextState state(SourceText source) {
            return translations.pair(source).state();
        }

        private Translation translation(SourceText source) {
            Translation translation = translations.pair(source).translation();
            assertThat(translation).isNotNull();
            return Objects.requireNonNull(translation);
        }

        private Map<SourcePrint, TextState> states(SourceText source) {
            return translations.states(List.of(source.print()));
        }
    }
}
