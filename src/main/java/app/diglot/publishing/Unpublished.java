package app.diglot.publishing;

import app.diglot.shared.TextKey;
import java.util.Optional;

/**
 * A text that stands otherwise at the desk than in the issue that readers see.
 *
 * @param published what readers see; none for a text that is new
 * @param now what stands at the desk; none for a text that was removed
 * @param paper the title of the entry it belongs to; none for the introduction
 */
public record Unpublished(
        TextKey key, Optional<FrozenText> published, Optional<FrozenText> now, Optional<String> paper) {}
