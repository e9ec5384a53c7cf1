package app.diglot.annotation;

/** Who sees an annotation. */
public enum Visibility {
    /** Readers of the published digest too. */
    PUBLIC,
    /** The people at the desk. */
    TEAM
}
