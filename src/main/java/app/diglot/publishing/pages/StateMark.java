package app.diglot.publishing.pages;

/**
 * How far a translation has come, said to readers.
 *
 * @param kind for the style: {@code machine}, {@code translated}, {@code reviewed}, {@code stale}, {@code missing}
 * @param lang of the words
 */
public record StateMark(String kind, String lang, String words) {}
