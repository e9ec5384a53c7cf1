package app.diglot.library;

import org.jspecify.annotations.Nullable;

/**
 * The version of a paper that something was made from.
 *
 * @param version arXiv's; null where none was known then, which is the first one that became known
 */
public record PaperPin(PaperId paper, @Nullable Integer version) {}
