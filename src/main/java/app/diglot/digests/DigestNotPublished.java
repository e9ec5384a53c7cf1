package app.diglot.digests;

/** What is not published cannot be taken back. */
public class DigestNotPublished extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DigestNotPublished() {
        super("the digest is not published");
    }
}
