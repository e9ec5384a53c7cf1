package app.diglot.translation.checks;

/** What a house puts between a Chinese and a Latin character. */
public enum Spacing {
    SPACE,
    NONE,
    /** Either, but not both in one text. */
    LEAVE
}
