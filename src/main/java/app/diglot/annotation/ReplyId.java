package app.diglot.annotation;

import java.util.UUID;

public record ReplyId(UUID id) {

    public static ReplyId create() {
        return new ReplyId(UUID.randomUUID());
    }
}
