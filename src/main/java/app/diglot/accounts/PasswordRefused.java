package app.diglot.accounts;

/** A new password is too weak. */
public class PasswordRefused extends RuntimeException {

    private final Weakness weakness;

    PasswordRefused(Weakness weakness) {
        super("Password refused: " + weakness);
        this.weakness = weakness;
    }

    public Weakness weakness() {
        return weakness;
    }
}
