package app.diglot.publishing;

/** The digest is not before readers, so there is nothing to take back or to correct. */
public class NotPublished extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotPublished() {
        super("not published");
    }
}
