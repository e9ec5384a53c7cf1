package app.diglot.topics;

/** Digests stand under the topic: it cannot be deleted, and its slug, being part of their addresses, cannot change. */
public class TopicInUse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TopicInUse(Topic topic) {
        super(topic.slug().value());
    }
}
