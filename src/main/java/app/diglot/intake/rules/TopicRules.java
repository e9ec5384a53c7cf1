package app.diglot.intake.rules;

import static java.util.stream.Collectors.toMap;

import app.diglot.topics.Topic;
import app.diglot.topics.TopicDeleted;
import app.diglot.topics.TopicId;
import app.diglot.topics.Topics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The topics' rules. Editors keep them, and administrators with the topics. Each change is announced by {@link RuleChanged}. */
@Service
public class TopicRules {

    private final TopicRuleRepository rules;
    private final Topics topics;
    private final ApplicationEventPublisher events;

    TopicRules(TopicRuleRepository rules, Topics topics, ApplicationEventPublisher events) {
        this.rules = rules;
        this.topics = topics;
        this.events = events;
    }

    /** The topics that have a rule, in the topics' order. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('TRANSLATOR', 'ADMINISTRATOR')")
    public List<RuledTopic> all() {
        Map<TopicId, TopicRule> byTopic =
                rules.findAll().stream().collect(toMap(TopicRuleEntity::topic, TopicRuleEntity::rule));
        return topics.all().stream()
                .map(Topic::id)
                .flatMap(topic ->
                        Optional.ofNullable(byTopic.get(topic)).map(rule -> new RuledTopic(topic, rule)).stream())
                .toList();
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('TRANSLATOR', 'ADMINISTRATOR')")
    public Optional<StoredRule> find(TopicId topic) {
        return rules.findById(topic.id()).map(TopicRuleEntity::toStoredRule);
    }

    /**
     * Gives a topic a rule, or another one; the same one again is no change.
     *
     * @param expectedVersion the version of the rule that this one comes in place of, {@link StoredRule#NONE} where there is none
     * @throws RuleChangedMeanwhile where that is no longer the topic's version
     */
    @Transactional
    @PreAuthorize("hasAnyRole('EDITOR', 'ADMINISTRATOR')")
    public StoredRule save(TopicId topic, long expectedVersion, TopicRule rule) {
        TopicRuleEntity kept = at(topic, expectedVersion).orElseGet(() -> new TopicRuleEntity(topic, rule));
        if (expectedVersion != StoredRule.NONE && kept.rule().equals(rule)) {
            return kept.toStoredRule();
        }
        kept.become(rule);
        firstOnly(() -> rules.saveAndFlush(kept));
        events.publishEvent(new RuleChanged(topic));
        return kept.toStoredRule();
    }

    /**
     * Takes a topic's rule away: nothing is offered to it any more.
     *
     * @throws RuleChangedMeanwhile where {@code expectedVersion} is no longer the rule's
     */
    @Transactional
    @PreAuthorize("hasAnyRole('EDITOR', 'ADMINISTRATOR')")
    public void remove(TopicId topic, long expectedVersion) {
        at(topic, expectedVersion).ifPresent(kept -> {
            firstOnly(() -> {
                rules.delete(kept);
                rules.flush();
            });
            events.publishEvent(new RuleChanged(topic));
        });
    }

    @EventListener
    void on(TopicDeleted deleted) {
        rules.findById(deleted.topic().id()).ifPresent(rules::delete);
    }

    private Optional<TopicRuleEntity> at(TopicId topic, long expectedVersion) {
        if (topics.find(topic).isEmpty()) {
            throw new IllegalArgumentException("no such topic");
        }
        Optional<TopicRuleEntity> kept = rules.findById(topic.id());
        if (kept.map(TopicRuleEntity::version).orElse(StoredRule.NONE) != expectedVersion) {
            throw new RuleChangedMeanwhile();
        }
        return kept;
    }

    // Two who save at the same moment have both read the version that they expect.
    private static void firstOnly(Runnable change) {
        try {
            change.run();
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException e) {
            RuleChangedMeanwhile lost = new RuleChangedMeanwhile();
            lost.initCause(e);
            throw lost;
        }
    }
}
