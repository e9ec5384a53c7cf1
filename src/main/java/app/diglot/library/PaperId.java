package app.diglot.library;

import app.diglot.shared.TextKey;
import java.util.Optional;
import java.util.UUID;

public record PaperId(UUID id) {

    public static PaperId create() {
        return new PaperId(UUID.randomUUID());
    }

    public static Optional<PaperId> parse(String id) {
        try {
            return Optional.of(new PaperId(UUID.fromString(id)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public TextKey title() {
        return new TextKey("paper", id, "title");
    }

    public TextKey abstractText() {
        return new TextKey("paper", id, "abstract");
    }
}
