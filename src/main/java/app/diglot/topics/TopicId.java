package app.diglot.topics;

import java.util.UUID;

public record TopicId(UUID id) {

    public static TopicId create() {
        return new TopicId(UUID.randomUUID());
    }
}
