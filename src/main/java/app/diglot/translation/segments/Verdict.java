package app.diglot.translation.segments;

/** What a rule says of a place where a sentence may end. */
enum Verdict {
    ENDS,
    GOES_ON,
    /** The rule does not know such places; the next one is asked. */
    UNDECIDED
}
