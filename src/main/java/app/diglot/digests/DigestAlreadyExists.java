package app.diglot.digests;

/** The topic has a digest on that day. */
public class DigestAlreadyExists extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient DigestId existing;

    public DigestAlreadyExists(DigestId existing) {
        super(existing.toString());
        this.existing = existing;
    }

    public DigestId existing() {
        return existing;
    }
}
