package app.diglot.library;

/** Somebody else changed the paper after its form was opened. */
public class PaperChangedMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PaperChangedMeanwhile() {
        super("the paper was changed meanwhile");
    }
}
