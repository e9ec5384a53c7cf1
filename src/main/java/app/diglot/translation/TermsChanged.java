package app.diglot.translation;

import app.diglot.shared.DeskChange;

/** The glossary is not what it was. */
public record TermsChanged() implements DeskChange {}
