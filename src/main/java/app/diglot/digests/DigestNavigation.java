package app.diglot.digests;

/** Addresses of a digest's screens within the desk, for the screens of other modules. */
public final class DigestNavigation {

    /** All digests by day. */
    public static final String LIST = "digests";

    /** Names an entry in the query of an address. */
    public static final String ENTRY = "entry";

    private DigestNavigation() {}

    public static String digest(DigestId id) {
        return LIST + "/" + id.id();
    }

    public static String translate(DigestId id) {
        return digest(id) + "/translate";
    }

    public static String publish(DigestId id) {
        return digest(id) + "/publish";
    }

    /** Where single texts of a published digest are changed and brought before its readers. */
    public static String correct(DigestId id) {
        return digest(id) + "/correct";
    }

    /** The same, at the texts of one entry. */
    public static String correct(DigestId id, EntryId entry) {
        return correct(id) + "?" + ENTRY + "=" + entry.id();
    }
}
