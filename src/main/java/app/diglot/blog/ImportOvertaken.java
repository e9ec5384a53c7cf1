package app.diglot.blog;

/** Somebody wrote in the same place while a post was being stored; nothing of the post was. */
public final class ImportOvertaken extends RuntimeException {

    private static final long serialVersionUID = 1;

    ImportOvertaken() {
        super("somebody wrote in the same place meanwhile");
    }
}
