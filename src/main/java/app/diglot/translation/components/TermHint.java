package app.diglot.translation.components;

import app.diglot.translation.glossary.Term;

/** A term that stands in the source, and whether the translation has it already. */
record TermHint(Term term, boolean used) {}
