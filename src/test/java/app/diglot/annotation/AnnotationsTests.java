package app.diglot.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.diglot.accounts.Role;
import app.diglot.shared.Language;
import app.diglot.shared.SaveOutcome;
import app.diglot.shared.TextKey;
import app.diglot.testing.OnH2;
import app.diglot.testing.OnMariaDb;
import app.diglot.testing.SignedInPeople;
import app.diglot.testing.StatementCount;
import app.diglot.testing.WithPerson;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class AnnotationsTests {

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnMariaDb
    class MariaDb extends Cases {}

    @WithPerson(Role.EDITOR)
    abstract static class Cases {

        private static final String ABSTRACT = "We train a 𠮷 model with $n$ steps.";

        private final TextKey target = new TextKey("paper", UUID.randomUUID(), "abstract");

        @Autowired
        Annotations annotations;

        @Autowired
        StatementCount statements;

        @Test
        void keepsNoteWithItsStretch() {
            AnnotationId id = add("It is *small* 😀");

            Annotation note = only();
            assertThat(note.id()).isEqualTo(id);
            assertThat(note.anchor().exact()).isEqualTo("𠮷 model");
            assertThat(note.body().content()).isEqualTo("It is *small* 😀");
            assertThat(note.author()).isEqualTo(SignedInPeople.id("ada"));
            assertThat(note.visibility()).isEqualTo(Visibility.TEAM);
        }

        @Test
        void listsNotesInTheOrderOfTheText() {
            annotations.add(target, Anchors.create(ABSTRACT, 3, 8), "later", Language.ENGLISH, Visibility.TEAM);
            annotations.add(target, Anchors.create(ABSTRACT, 0, 2), "first", Language.ENGLISH, Visibility.TEAM);

            assertThat(annotations.on(List.of(target)).get(target))
                    .extracting(note -> note.body().content())
                    .containsExactly("first", "later");
        }

        @Test
        void changesWordsVisibilityAndLanguage() {
            AnnotationId id = add("Small");

            SaveOutcome outcome = annotations.write(id, 1, "小");
            annotations.setVisibility(id, Visibility.PUBLIC);
            annotations.setBodyLanguage(id, Language.CHINESE);

            assertThat(outcome).isInstanceOf(SaveOutcome.Saved.class);
            assertThat(only().body().content()).isEqualTo("小");
            assertThat(only().isPublic()).isTrue();
            assertThat(only().bodyLanguage()).isEqualTo(Language.CHINESE);
        }

        @Test
        void bringsDeletedNoteBackWithItsThread() {
            AnnotationId id = add("Small");
            annotations.reply(id, "Indeed");

            annotations.delete(id);
            assertThat(annotations.on(List.of(target))).isEmpty();
            annotations.restore(id);

            assertThat(only().replies()).extracting(Reply::content).containsExactly("Indeed");
        }

        @Test
        void letsEverybodyAtTheDeskReply() {
            AnnotationId id = add("Small");
            SignedInPeople.signIn("lin", Role.TRANSLATOR);

            annotations.reply(id, " 同意 ");

            assertThat(only().replies()).extracting(Reply::content).containsExactly("同意");
        }

        @Test
        void takesOwnRepliesAway() {
            AnnotationId id = add("Small");
            SignedInPeople.signIn("lin", Role.TRANSLATOR);
            ReplyId reply = annotations.reply(id, "Indeed");

            annotations.deleteReply(reply);

            assertThat(only().replies()).isEmpty();
        }

        @Test
        void keepsRepliesFromOtherTranslators() {
            ReplyId reply = annotations.reply(add("Small"), "Indeed");
            SignedInPeople.signIn("lin", Role.TRANSLATOR);

            assertThatExceptionOfType(NotYourReply.class).isThrownBy(() -> annotations.deleteReply(reply));
        }

        @Test
        @WithPerson(Role.REVIEWER)
        void refusesNotesByOthersThanEditors() {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> add("Small"));
        }

        @Test
        void removesForGoodWhatWasNotedOnRemovedTexts() {
            AnnotationId id = add("Small");
            annotations.reply(id, "Indeed");

            assertThat(annotations.deleteOn(List.of(target))).containsExactly(id.bodyKey());

            assertThatExceptionOfType(NoSuchAnnotation.class).isThrownBy(() -> annotations.restore(id));
        }

        @Test
        void readsNotesOfSeventyTextsInAsManyStatementsAsOfSeven() {
            assertThat(statementsFor(70)).isEqualTo(statementsFor(7)).isEqualTo(3);
        }

        private int statementsFor(int number) {
            List<TextKey> targets = IntStream.range(0, number)
                    .mapToObj(i -> new TextKey("paper", UUID.randomUUID(), "abstract"))
                    .toList();
            targets.forEach(key -> annotations.reply(
                    annotations.add(key, Anchors.create(ABSTRACT, 0, 2), "Note", Language.ENGLISH, Visibility.PUBLIC),
                    "Reply"));
            return statements.of(() -> annotations.on(targets)).size();
        }

        private AnnotationId add(String body) {
            int start = ABSTRACT.indexOf("𠮷");
            return annotations.add(
                    target, Anchors.create(ABSTRACT, start, start + 8), body, Language.ENGLISH, Visibility.TEAM);
        }

        private Annotation only() {
            return annotations
                    .on(List.of(target))
                    .getOrDefault(target, List.of())
                    .getFirst();
        }
    }
}
