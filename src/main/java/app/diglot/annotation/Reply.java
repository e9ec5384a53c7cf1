package app.diglot.annotation;

import app.diglot.shared.PersonId;
import java.time.Instant;

/** What a colleague answered to an annotation, in plain words. */
public record Reply(ReplyId id, String content, PersonId author, Instant createdAt) {}
