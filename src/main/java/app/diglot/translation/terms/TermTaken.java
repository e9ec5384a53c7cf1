package app.diglot.translation.terms;

import app.diglot.translation.glossary.Term;

/** The glossary has an entry for that term already. */
public class TermTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TermTaken(Term term) {
        super("the glossary has " + term.source());
    }
}
