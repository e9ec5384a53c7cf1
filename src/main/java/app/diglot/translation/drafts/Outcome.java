package app.diglot.translation.drafts;

/** What became of asking a machine. */
public sealed interface Outcome {

    /**
     * The draft stands in the text, marked as one.
     *
     * @param findings how many warnings the checks have about it
     */
    record Drafted(String content, long version, String engine, long findings) implements Outcome {}

    /** The answer was small talk, a placeholder, a script or the like, twice; nothing of it is stored. */
    record Unusable(String engine) implements Outcome {}

    /** There was no answer. {@code reason} is {@code limited}, {@code unreachable}, {@code key} or {@code unreadable}. */
    record Failed(String engine, String reason) implements Outcome {}

    /** A person has written there meanwhile; that stays. */
    record Overtaken() implements Outcome {}
}
