package app.diglot.publishing.pages;

/** The same page in another language or form. */
public record Alternate(String hreflang, String href) {}
