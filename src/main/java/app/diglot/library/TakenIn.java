package app.diglot.library;

/** What became of a paper that came in. */
public record TakenIn(PaperId paper, Outcome outcome) {

    /** Whether the paper or its version was there before. */
    public enum Outcome {
        /** A paper that the library did not have. */
        ADDED,
        /** A later version of one that it had: title, abstract and comment are the later one's now. */
        NEWER_VERSION,
        /** One that it had, in this version or a later one; what was not known of it beside its words was filled in. */
        KNOWN
    }
}
