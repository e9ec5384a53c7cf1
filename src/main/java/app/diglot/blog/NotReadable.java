package app.diglot.blog;

/** Ends a reading; the reader's door turns it into its refusal. */
final class NotReadable extends Exception {

    private static final long serialVersionUID = 1;
    private final transient Refusal refusal;

    NotReadable(int line, Refusal.Kind kind, String about) {
        super(kind.name());
        this.refusal = new Refusal(line, kind, about);
    }

    Refusal refusal() {
        return refusal;
    }
}
