package app.diglot.digests;

/** There is no such digest (any more), or no such entry in any. */
public class NoSuchDigest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoSuchDigest() {
        super("no such digest");
    }
}
