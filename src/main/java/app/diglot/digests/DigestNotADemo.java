package app.diglot.digests;

/** Only the demo can be deleted whole; other digests are taken back. */
public class DigestNotADemo extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DigestNotADemo() {
        super("not a demo digest");
    }
}
