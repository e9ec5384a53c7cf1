package app.diglot.publishing;

/** Why an issue was made. */
public enum IssueKind {
    FIRST,
    /** The same texts with the second language added. */
    COMPLETION,
    CORRECTION
}
