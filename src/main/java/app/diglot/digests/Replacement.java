package app.diglot.digests;

import app.diglot.library.PaperVersion;

/**
 * What came after the version of the paper that an entry was made from.
 *
 * @param isOpen whether nobody has said yet what is to become of it
 */
public record Replacement(PaperVersion version, boolean isOpen) {}
