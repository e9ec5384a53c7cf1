package app.diglot.accounts;

/** The current password was not the one given. */
public class WrongPassword extends RuntimeException {

    WrongPassword() {
        super("Wrong password");
    }
}
