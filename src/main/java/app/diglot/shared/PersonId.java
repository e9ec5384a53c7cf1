package app.diglot.shared;

import java.util.UUID;

/** A person, or {@link #DIGLOT} itself where no person acted (the demo, a command of the command line). */
public record PersonId(UUID id) {

    public static final PersonId DIGLOT = new PersonId(new UUID(0, 0));

    public static PersonId create() {
        return new PersonId(UUID.randomUUID());
    }
}
