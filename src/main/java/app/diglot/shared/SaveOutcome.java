package app.diglot.shared;

import java.time.Instant;

/** What became of a field that was saved against the version its writer had seen. */
public sealed interface SaveOutcome {

    /** Stored; the next save names this version. */
    record Saved(long version, Instant at) implements SaveOutcome {}

    /** Somebody else had changed the field meanwhile: theirs stands, the writer's text is kept aside until they have chosen. */
    record Conflict(String theirs, long version, PersonId by, Instant at) implements SaveOutcome {}
}
