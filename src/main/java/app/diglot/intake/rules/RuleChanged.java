package app.diglot.intake.rules;

import app.diglot.shared.DeskChange;
import app.diglot.topics.TopicId;

/** A topic's rule is another than before, or the topic has one for the first time or none any more. */
public record RuleChanged(TopicId topic) implements DeskChange {}
