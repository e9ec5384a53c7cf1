package app.diglot.translation;

/** How far the translation of a text has come. */
public enum TextState {
    UNTRANSLATED,
    /** A machine proposed it and no person has edited or approved it yet; readers are told "machine". */
    DRAFT,
    TRANSLATED,
    REVIEWED,
    /** Its source has changed since. */
    STALE;

    /** A person has answered for it against the source as it stands. */
    public boolean isSettled() {
        return this == TRANSLATED || this == REVIEWED;
    }
}
