package app.diglot.publishing.pages;

/**
 * Words in one language.
 *
 * @param lang the BCP 47 tag for the {@code lang} attribute
 */
public record Phrase(String lang, String words) {}
