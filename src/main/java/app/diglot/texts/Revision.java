package app.diglot.texts;

import app.diglot.shared.PersonId;
import java.time.Instant;

/** What a text was before somebody began to change it, or would have been had its writer's version been chosen in a conflict. */
public record Revision(long version, String content, PersonId editedBy, Instant editedAt) {}
