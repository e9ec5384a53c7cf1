package app.diglot.translation.interchange;

/**
 * One of the names of a concept.
 *
 * @param language its tag as it was written
 */
public record ConceptTerm(String language, String text, Status status, Kind kind) {

    /** Whether the makers of the file want it used. */
    public enum Status {
        PREFERRED,
        ADMITTED,
        FORBIDDEN
    }

    public enum Kind {
        FULL,
        ABBREVIATION
    }
}
