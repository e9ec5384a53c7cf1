package app.diglot.digests;

import app.diglot.shared.TextKey;
import java.util.UUID;

public record EntryId(UUID id) {

    public static EntryId create() {
        return new EntryId(UUID.randomUUID());
    }

    public TextKey note() {
        return new TextKey("entry", id, "note");
    }

    public TextKey takeaways() {
        return new TextKey("entry", id, "takeaways");
    }
}
