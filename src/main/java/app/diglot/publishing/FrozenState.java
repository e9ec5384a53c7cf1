package app.diglot.publishing;

/** How far the translation of a text had come when its issue was published. */
public enum FrozenState {
    /** A machine's proposal that no person had edited or approved. */
    MACHINE,
    TRANSLATED,
    REVIEWED,
    /** Its source had changed since it was made. */
    STALE,
    /** There was none, or its language was not published. */
    MISSING
}
