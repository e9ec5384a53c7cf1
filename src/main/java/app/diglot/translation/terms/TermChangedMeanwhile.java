package app.diglot.translation.terms;

/** Somebody else has changed or removed the term since it was read. */
public class TermChangedMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TermChangedMeanwhile(TermId term) {
        super("term " + term.id() + " has changed meanwhile");
    }
}
