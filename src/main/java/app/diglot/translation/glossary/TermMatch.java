package app.diglot.translation.glossary;

/** A term found in a source text: from {@code start} up to {@code end}, in UTF-16 code units. */
public record TermMatch(Term term, int start, int end) {}
