package app.diglot.digests;

/** The paper stands in the digest. */
public class PaperAlreadyInDigest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient EntryId entry;

    public PaperAlreadyInDigest(EntryId entry) {
        super(entry.toString());
        this.entry = entry;
    }

    public EntryId entry() {
        return entry;
    }
}
