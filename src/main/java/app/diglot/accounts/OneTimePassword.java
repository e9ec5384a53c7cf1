package app.diglot.accounts;

import app.diglot.shared.PersonId;

/** A password that was made for a person and is shown once; the person must change it at the next sign-in. */
public record OneTimePassword(PersonId person, String name, String password) {

    /** Leaves the password out, so that it never stands in a log. */
    @Override
    public String toString() {
        return "OneTimePassword[" + name + "]";
    }
}
