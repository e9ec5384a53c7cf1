package app.diglot.topics;

/** Implemented by modules that keep something under a topic's address. */
public interface TopicUse {

    boolean isInUse(TopicId topic);
}
