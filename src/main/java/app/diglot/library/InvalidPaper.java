package app.diglot.library;

/** A paper's field is empty where it must not be, or too long. */
public class InvalidPaper extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;

    public InvalidPaper(String field) {
        super(field);
        this.field = field;
    }

    /** {@code title}, {@code abstract}, {@code comment}, {@code authors} or {@code author}. */
    public String field() {
        return field;
    }
}
