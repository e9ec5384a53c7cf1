package app.diglot.digests;

import app.diglot.texts.StoredText;
import java.util.Optional;

/** An entry with what the editors wrote on it; a text that nobody has begun is empty. */
public record EntrySheet(Entry entry, Optional<StoredText> note, Optional<StoredText> takeaways) {}
