package app.diglot.accounts;

/** The act would leave nobody who can manage people. */
public class LastAdministrator extends RuntimeException {

    LastAdministrator() {
        super("The last administrator stays");
    }
}
