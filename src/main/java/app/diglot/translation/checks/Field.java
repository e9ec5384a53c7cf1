package app.diglot.translation.checks;

/** What kind of text is translated; it decides how long a translation may be. */
public enum Field {
    TITLE,
    ABSTRACT,
    NOTE
}
