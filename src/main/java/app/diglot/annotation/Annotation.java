package app.diglot.annotation;

import app.diglot.shared.Language;
import app.diglot.shared.PersonId;
import app.diglot.shared.TextKey;
import app.diglot.texts.StoredText;
import java.time.Instant;
import java.util.List;

/**
 * A note on a stretch of a text.
 *
 * @param target the text it is about, in its source language
 * @param body what it says, in Markdown; a text like any other, translated under {@link AnnotationId#bodyKey()}
 */
public record Annotation(
        AnnotationId id,
        TextKey target,
        Anchor anchor,
        StoredText body,
        Language bodyLanguage,
        Visibility visibility,
        PersonId author,
        Instant createdAt,
        List<Reply> replies) {

    public boolean isPublic() {
        return visibility == Visibility.PUBLIC;
    }
}
