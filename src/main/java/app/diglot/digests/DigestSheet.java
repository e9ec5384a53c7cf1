package app.diglot.digests;

import app.diglot.texts.StoredText;
import java.util.List;
import java.util.Optional;

/**
 * A whole digest as its editors see it.
 *
 * @param entries in their order
 * @param removed the Removed tray, the latest first
 */
public record DigestSheet(
        Digest digest, Optional<StoredText> introduction, List<EntrySheet> entries, List<RemovedEntry> removed) {}
