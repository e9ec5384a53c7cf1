package app.diglot.intake.rules;

import app.diglot.intake.rules.TopicRule.Need;
import app.diglot.intake.rules.TopicRule.Part;
import app.diglot.topics.TopicId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "topic_rule")
class TopicRuleEntity {

    @Id
    @Column(name = "topic_id")
    private UUID topic;

    @Column(name = "categories")
    private String categories;

    @Column(name = "wanted")
    private String wanted;

    @Enumerated(EnumType.STRING)
    @Column(name = "wanted_in")
    private Part wantedIn;

    @Enumerated(EnumType.STRING)
    @Column(name = "wanted_match")
    private Need need;

    @Column(name = "unwanted")
    private String unwanted;

    @Enumerated(EnumType.STRING)
    @Column(name = "unwanted_in")
    private Part unwantedIn;

    @Version
    @Column(name = "version")
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected TopicRuleEntity() {}

    @SuppressWarnings("NullAway.Init") // become() sets the rest
    TopicRuleEntity(TopicId topic, TopicRule rule) {
        this.topic = topic.id();
        become(rule);
    }

    void become(TopicRule rule) {
        categories =
                String.join(" ", rule.categories().stream().map(Category::code).toList());
        wanted = Phrases.write(rule.wanted());
        wantedIn = rule.wantedIn();
        need = rule.need();
        unwanted = Phrases.write(rule.unwanted());
        unwantedIn = rule.unwantedIn();
    }

    TopicId topic() {
        return new TopicId(topic);
    }

    TopicRule rule() {
        List<Category> named =
                Arrays.stream(categories.split(" ")).map(Category::new).toList();
        return new TopicRule(
                named,
                wanted.lines().map(Phrase::new).toList(),
                wantedIn,
                need,
                unwanted.lines().map(Phrase::new).toList(),
                unwantedIn);
    }

    /** From 1, as none is 0. */
    long version() {
        return version == null ? StoredRule.NONE : version + 1;
    }

    StoredRule toStoredRule() {
        return new StoredRule(topic(), rule(), version());
    }
}
