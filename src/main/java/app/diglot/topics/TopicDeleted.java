package app.diglot.topics;

/** A topic is being deleted; published in the transaction that deletes it, for those who keep something under it. */
public record TopicDeleted(TopicId topic) {}
