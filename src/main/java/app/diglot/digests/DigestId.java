package app.diglot.digests;

import app.diglot.shared.TextKey;
import java.util.Optional;
import java.util.UUID;

public record DigestId(UUID id) {

    public static DigestId create() {
        return new DigestId(UUID.randomUUID());
    }

    public static Optional<DigestId> parse(String id) {
        try {
            return Optional.of(new DigestId(UUID.fromString(id)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public TextKey introduction() {
        return new TextKey("digest", id, "introduction");
    }
}
