package app.diglot.publishing;

/** The text stands at the desk as it was published. */
public class NothingToCorrect extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NothingToCorrect() {
        super("nothing to correct");
    }
}
