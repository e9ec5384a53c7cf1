package app.diglot.texts;

/** More than {@link Texts#LONGEST} characters were to be stored in one field. */
public class TextTooLong extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TextTooLong(int length) {
        super("a text of " + length + " characters");
    }
}
