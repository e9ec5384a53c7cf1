package app.diglot.translation.checks;

/** How much a finding matters, the gravest first. */
public enum Severity {
    /** A reader would be told something false, or see what no reader should. */
    ERROR,
    /** Very likely wrong. */
    WARNING,
    /** Worth a look; good translations have it too. */
    HINT
}
