package app.diglot.library;

/** Another paper has this arXiv id; papers are joined by a person, never by this. */
public class ArxivIdTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final PaperId holder;

    public ArxivIdTaken(PaperId holder) {
        super("the arXiv id belongs to another paper");
        this.holder = holder;
    }

    public PaperId holder() {
        return holder;
    }
}
