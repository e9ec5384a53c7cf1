package app.diglot.publishing.pages;

import java.util.List;

/** A link of the site's own, or its words alone where it leads to the page it stands on. */
public record Link(List<Phrase> words, String href, boolean current) {}
