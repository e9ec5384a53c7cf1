package app.diglot.intake.rules;

import app.diglot.intake.rules.TopicRule.Need;
import app.diglot.intake.rules.TopicRule.Part;
import app.diglot.shared.Bilingual;
import app.diglot.shared.DemoBegins;
import app.diglot.shared.Slug;
import app.diglot.topics.TopicId;
import app.diglot.topics.Topics;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The topics that come with the demo, with rules to begin with. */
@Component
class DemoTopics {

    /** As the file of the demo's topics has it. */
    record DemoTopic(
            String slug,
            String english,
            String chinese,
            List<String> categories,
            List<String> wanted,
            Part wantedIn,
            Need need,
            List<String> unwanted,
            Part unwantedIn) {

        Bilingual<String> name() {
            return new Bilingual<>(english, chinese);
        }

        TopicRule rule() {
            return new TopicRule(
                    categories.stream().map(Category::new).toList(),
                    wanted.stream().map(Phrase::new).toList(),
                    wantedIn,
                    need,
                    unwanted.stream().map(Phrase::new).toList(),
                    unwantedIn);
        }
    }

    private static final String FILE = "/intake/demo-topics.json";

    private final Topics topics;
    private final TopicRules rules;

    DemoTopics(Topics topics, TopicRules rules) {
        this.topics = topics;
        this.rules = rules;
    }

    static List<DemoTopic> read() {
        try (InputStream in = Objects.requireNonNull(DemoTopics.class.getResourceAsStream(FILE))) {
            return JsonMapper.shared().readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    @EventListener
    void on(DemoBegins begins) {
        for (DemoTopic demo : read()) {
            TopicId topic = topics.add(new Slug(demo.slug()), demo.name());
            rules.save(topic, StoredRule.NONE, demo.rule());
        }
    }
}
