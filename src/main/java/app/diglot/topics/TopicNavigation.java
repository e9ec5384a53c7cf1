package app.diglot.topics;

/** The address of the topics' screen within the desk. */
public final class TopicNavigation {

    public static final String LIST = "topics";

    private TopicNavigation() {}
}
