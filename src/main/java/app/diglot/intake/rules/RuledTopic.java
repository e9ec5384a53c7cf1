package app.diglot.intake.rules;

import app.diglot.topics.TopicId;

/** A topic and what it wants. */
public record RuledTopic(TopicId topic, TopicRule rule) {}
