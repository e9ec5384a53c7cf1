package app.diglot.digests;

/** Addresses of a digest's screens within the desk, for the screens of other modules. */
public final class DigestNavigation {

    /** All digests by day. */
    public static final String LIST = "digests";

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
}
