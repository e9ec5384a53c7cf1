package app.diglot.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.diglot.accounts.Role;
import app.diglot.shared.Bilingual;
import app.diglot.shared.Slug;
import app.diglot.testing.OnH2;
import app.diglot.testing.OnMariaDb;
import app.diglot.testing.WithPerson;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TopicsTests {

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnMariaDb
    class MariaDb extends Cases {}

    @WithPerson(Role.ADMINISTRATOR)
    abstract static class Cases {

        @Autowired
        Topics topics;

        @Test
        void standInTheOrderInWhichTheyCame() {
            add("llm");
            add("nerf");

            assertThat(topics.all()).extracting(topic -> topic.slug().value()).containsExactly("llm", "nerf");
        }

        @Test
        void closeUpWhenOneMoves() {
            add("a");
            add("b");
            TopicId last = add("c");

            topics.move(last, 0);

            assertThat(topics.all()).extracting(topic -> topic.slug().value()).containsExactly("c", "a", "b");
            assertThat(topics.all()).extracting(Topic::place).containsExactly(0, 1, 2);
        }

        @Test
        void refuseASlugThatIsTaken() {
            add("llm");

            assertThatThrownBy(() -> add("llm")).isInstanceOf(SlugTaken.class);
        }

        @Test
        void takeANameInBothLanguages() {
            TopicId id = add("llm");

            topics.change(id, new Slug("language-models"), new Bilingual<>("Language models", "大语言模型"));

            assertThat(topics.find(new Slug("language-models")))
                    .map(Topic::name)
                    .contains(new Bilingual<>("Language models", "大语言模型"));
        }

        private TopicId add(String slug) {
            return topics.add(new Slug(slug), new Bilingual<>(slug, slug));
        }
    }
}
