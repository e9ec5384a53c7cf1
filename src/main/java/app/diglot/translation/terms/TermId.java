package app.diglot.translation.terms;

import java.util.UUID;

public record TermId(UUID id) {

    public static TermId create() {
        return new TermId(UUID.randomUUID());
    }
}
