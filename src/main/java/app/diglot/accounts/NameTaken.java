package app.diglot.accounts;

/** Another person signs in with this name already. */
public class NameTaken extends RuntimeException {

    NameTaken(PersonName name) {
        super("Name taken: " + name.value());
    }
}
