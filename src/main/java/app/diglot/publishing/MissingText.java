package app.diglot.publishing;

import app.diglot.shared.Language;
import app.diglot.shared.TextKey;
import java.util.Optional;

/**
 * A text that is not as far as it could be. It warns and never keeps from publishing.
 *
 * @param target the language in which it is missing
 * @param state what readers would be told: missing, machine, stale; or translated, but not reviewed
 * @param paper the title of the entry it belongs to, in its original language; none for the introduction
 */
public record MissingText(TextKey key, Language target, FrozenState state, Optional<String> paper) {}
