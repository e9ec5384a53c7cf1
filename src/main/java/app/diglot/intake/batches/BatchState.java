package app.diglot.intake.batches;

/** How far a listing day has been taken in. */
public enum BatchState {
    /** Asked for, and not out yet. */
    NOT_OUT,
    /** Being taken in, or left in the middle by a node that died. */
    RUNNING,
    /** Made from the API, which does not tell cross-lists; the feed is to come. */
    PROVISIONAL,
    /** As the feed announced it. */
    RECONCILED,
    /** Made from the API and OAI-PMH after the feed was gone: cross-lists could not be told. */
    CAUGHT_UP,
    /** Taken from a listing mail; arXiv itself has not answered for the day. */
    MAILED,
    /** arXiv announced nothing under this day. */
    NOTHING_THERE,
    /** Stopped by a person; goes on when asked. */
    STOPPED,
    /** arXiv did not answer; asked again later. */
    BROKEN;

    /** Whether nothing of this day is left to ask for. */
    public boolean isFinal() {
        return this == RECONCILED || this == CAUGHT_UP || this == NOTHING_THERE;
    }
}
