package app.diglot.accounts;

/** There is no such person. */
public class UnknownPerson extends RuntimeException {

    UnknownPerson(String who) {
        super("Unknown person: " + who);
    }
}
