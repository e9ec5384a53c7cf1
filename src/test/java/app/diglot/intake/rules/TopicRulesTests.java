package app.diglot.intake.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.diglot.accounts.Acting;
import app.diglot.accounts.Role;
import app.diglot.intake.rules.TopicRule.Need;
import app.diglot.intake.rules.TopicRule.Part;
import app.diglot.shared.Bilingual;
import app.diglot.shared.DemoBegins;
import app.diglot.shared.Slug;
import app.diglot.testing.OnH2;
import app.diglot.testing.OnMariaDb;
import app.diglot.testing.WithPerson;
import app.diglot.topics.Topic;
import app.diglot.topics.TopicId;
import app.diglot.topics.Topics;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;

class TopicRulesTests {

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnMariaDb
    class MariaDb extends Cases {}

    @WithPerson(Role.EDITOR)
    abstract static class Cases {

        @Autowired
        TopicRules rules;

        @Autowired
        Topics topics;

        @Autowired
        ApplicationEventPublisher events;

        @Test
        void comeBackAsTheyWereSaved() {
            TopicId llm = topic("llm");
            TopicRule rule = new TopicRule(
                    List.of(new Category("cs.CL"), new Category("cs")),
                    phrases("大语言模型", "\"LLM\"", "prompt*"),
                    Part.TITLE,
                    Need.ALL,
                    phrases("𠀀 emoji 😀 x"),
                    Part.TITLE_AND_ABSTRACT);

            StoredRule stored = rules.save(llm, StoredRule.NONE, rule);

            assertThat(stored).isEqualTo(new StoredRule(llm, rule, 1));
            assertThat(rules.find(llm)).contains(stored);
        }

        @Test
        void standInTheOrderOfTheTopics() {
            TopicId first = topic("first");
            topic("without");
            TopicId last = topic("last");
            rules.save(last, StoredRule.NONE, rule("b"));
            rules.save(first, StoredRule.NONE, rule("a"));

            assertThat(rules.all()).containsExactly(new RuledTopic(first, rule("a")), new RuledTopic(last, rule("b")));
        }

        @Test
        void refuseAChangeOfWhatSomebodyElseChanged() {
            TopicId llm = topic("llm");
            StoredRule first = rules.save(llm, StoredRule.NONE, rule("first"));
            StoredRule second = rules.save(llm, first.version(), rule("second"));

            assertThatExceptionOfType(RuleChangedMeanwhile.class)
                    .isThrownBy(() -> rules.save(llm, first.version(), rule("third")));
            assertThatExceptionOfType(RuleChangedMeanwhile.class)
                    .isThrownBy(() -> rules.save(llm, StoredRule.NONE, rule("third")));
            assertThatExceptionOfType(RuleChangedMeanwhile.class).isThrownBy(() -> rules.remove(llm, first.version()));
            assertThat(rules.find(llm)).contains(second);
        }

        @Test
        void letOneOfTwoThatSaveAtOnceWin() throws Exception {
            TopicId llm = topic("llm");
            CyclicBarrier both = new CyclicBarrier(2);
            Callable<Boolean> save = () -> {
                both.await();
                try {
                    Acting.asDiglot(() -> rules.save(
                            llm,
                            StoredRule.NONE,
                            rule(Thread.currentThread().getName().replaceAll("\\W", ""))));
                    return true;
                } catch (RuleChangedMeanwhile e) {
                    return false;
                }
            };

            int saved = 0;
            try (var executor = Executors.newFixedThreadPool(2)) {
                for (Future<Boolean> each : executor.invokeAll(List.of(save, save))) {
                    saved += each.get() ? 1 : 0;
                }
            }

            assertThat(saved).isEqualTo(1);
        }

        @Test
        void areTheSameVersionWhenSavedUnchanged() {
            TopicId llm = topic("llm");
            StoredRule stored = rules.save(llm, StoredRule.NONE, rule("a"));

            assertThat(rules.save(llm, stored.version(), rule("a"))).isEqualTo(stored);
        }

        @Test
        void canBeTakenAway() {
            TopicId llm = topic("llm");
            StoredRule stored = rules.save(llm, StoredRule.NONE, rule("a"));

            rules.remove(llm, stored.version());

            assertThat(rules.find(llm)).isEmpty();
            assertThat(rules.all()).isEmpty();
        }

        @Test
        void goWithTheirTopic() {
            TopicId llm = topic("llm");
            rules.save(llm, StoredRule.NONE, rule("a"));

            Acting.asDiglot(() -> topics.delete(llm));

            assertThat(rules.find(llm)).isEmpty();
        }

        @Test
        void comeWithTheDemosTopics() {
            events.publishEvent(new DemoBegins());

            assertThat(topics.all())
                    .extracting(topic -> topic.slug().value())
                    .containsExactly("llm", "nerf", "diffusion", "tts", "detection-segmentation-tracking");
            assertThat(rules.all())
                    .extracting(RuledTopic::topic)
                    .isEqualTo(topics.all().stream().map(Topic::id).toList());
        }

        @Test
        @WithPerson(Role.REVIEWER)
        void areNoReviewersToChange() {
            TopicId llm = Acting.asDiglot(() -> topic("llm"));

            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> rules.save(llm, StoredRule.NONE, rule("a")));
            assertThat(rules.all()).isEmpty();
        }

        private TopicId topic(String slug) {
            return topics.add(new Slug(slug), new Bilingual<>(slug, slug));
        }

        private static TopicRule rule(String word) {
            return new TopicRule(
                    List.of(new Category("cs.CL")), phrases(word), Part.TITLE, Need.ANY, List.of(), Part.TITLE);
        }

        private static List<Phrase> phrases(String... words) {
            return Stream.of(words).map(Phrase::new).toList();
        }
    }
}
