package app.diglot.digests;

import app.diglot.shared.TextKey;
import java.util.UUID;

public record DigestId(UUID id) {

    public static DigestId create() {
        return new DigestId(UUID.randomUUID());
    }

    public TextKey introduction() {
        return new TextKey("digest", id, "introduction");
    }
}
