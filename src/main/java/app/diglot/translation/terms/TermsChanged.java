package app.diglot.translation.terms;

import app.diglot.shared.DeskChange;

/** The glossary is not what it was. */
public record TermsChanged() implements DeskChange {}
