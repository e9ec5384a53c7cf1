package app.diglot.intake.rules;

import app.diglot.topics.TopicId;

/** A topic's rule as it is kept. {@code version} counts from 1 and is what a change has to name. */
public record StoredRule(TopicId topic, TopicRule rule, long version) {

    /** What a change names where the topic has no rule yet. */
    public static final long NONE = 0;
}
