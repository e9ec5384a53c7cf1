package app.diglot.digests;

/** What was to be published has been changed by somebody since it was looked at. */
public class TextChangedMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TextChangedMeanwhile() {
        super("the text has changed meanwhile");
    }
}
