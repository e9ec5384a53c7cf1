package app.diglot.intake.sources;

/** The bytes are not, or no longer, of the format that is read. */
final class Broken extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;

    /** @param line where it shows, counted from 1 */
    Broken(int line, String message) {
        super(message);
        this.line = line;
    }

    String place() {
        return "line " + line;
    }

    String detail() {
        return String.valueOf(getMessage());
    }
}
