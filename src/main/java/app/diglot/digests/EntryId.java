package app.diglot.digests;

import app.diglot.shared.TextKey;
import java.util.Optional;
import java.util.UUID;

public record EntryId(UUID id) {

    public static EntryId create() {
        return new EntryId(UUID.randomUUID());
    }

    public static Optional<EntryId> parse(String id) {
        try {
            return Optional.of(new EntryId(UUID.fromString(id)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public TextKey note() {
        return new TextKey("entry", id, "note");
    }

    public TextKey takeaways() {
        return new TextKey("entry", id, "takeaways");
    }
}
