package app.diglot.texts;

import app.diglot.shared.PersonId;
import java.time.Instant;

/** A text as it stands: {@code version} is what the next save has to name. */
public record StoredText(String key, String content, long version, PersonId editedBy, Instant editedAt) {}
