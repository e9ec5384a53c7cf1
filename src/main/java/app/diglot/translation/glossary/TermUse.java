package app.diglot.translation.glossary;

/** What stands for a term in a translation: from {@code start} up to {@code end}, in UTF-16 code units. */
public record TermUse(Term term, Kind kind, int start, int end) {

    /** How well it does. */
    public enum Kind {
        PREFERRED,
        ACCEPTED,
        /** The abbreviation, or the term itself where it is kept as it is. */
        KEPT,
        FORBIDDEN
    }
}
