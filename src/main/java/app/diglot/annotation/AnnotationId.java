package app.diglot.annotation;

import app.diglot.shared.TextKey;
import java.util.UUID;

public record AnnotationId(UUID id) {

    public static AnnotationId create() {
        return new AnnotationId(UUID.randomUUID());
    }

    /** The key of what the annotation says, as translations and stored texts name it. */
    public TextKey bodyKey() {
        return new TextKey("annotation", id, "body");
    }
}
