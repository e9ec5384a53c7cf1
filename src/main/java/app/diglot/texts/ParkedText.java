package app.diglot.texts;

import java.time.Instant;

/** What a person typed against a version that somebody else had replaced; kept until that person has chosen. */
public record ParkedText(String key, String content, long baseVersion, Instant parkedAt) {}
