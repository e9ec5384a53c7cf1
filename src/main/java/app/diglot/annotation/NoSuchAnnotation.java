package app.diglot.annotation;

/** The annotation or reply is not there, or was deleted. */
public class NoSuchAnnotation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoSuchAnnotation() {
        super("no such annotation");
    }
}
