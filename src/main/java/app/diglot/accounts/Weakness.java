package app.diglot.accounts;

/** Why a password is refused. */
public enum Weakness {
    TOO_SHORT,
    TOO_LONG,
    COMMON,
    NAME,
    REPEATED,
    SEQUENCE,
    SAME_AS_BEFORE
}
