package app.diglot.digests;

import app.diglot.shared.PersonId;
import java.time.Instant;

/** An entry in the Removed tray. Its {@code place} is the one that it comes back to. */
public record RemovedEntry(Entry entry, PersonId removedBy, Instant removedAt) {}
