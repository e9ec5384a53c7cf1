package app.diglot.annotation;

import app.diglot.shared.PersonId;
import app.diglot.shared.TextKey;
import java.time.Instant;

/** An annotation on this text, or a reply to one, came, went or changed. */
public record AnnotationChanged(TextKey target, PersonId by, Instant at) {}
