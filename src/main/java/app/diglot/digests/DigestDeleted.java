package app.diglot.digests;

/** A digest goes for good, with all that hangs on it. Heard within the same transaction. */
public record DigestDeleted(DigestId digest) {}
