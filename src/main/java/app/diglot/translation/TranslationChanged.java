package app.diglot.translation;

import app.diglot.shared.DeskChange;
import app.diglot.shared.Language;
import app.diglot.shared.PersonId;
import app.diglot.shared.TextKey;
import java.time.Instant;

/** The words of a translation, or where it stands in the workflow, changed. */
public record TranslationChanged(TextKey key, Language language, PersonId by, Instant at) implements DeskChange {}
