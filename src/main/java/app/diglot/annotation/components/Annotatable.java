package app.diglot.annotation.components;

import app.diglot.shared.Language;
import app.diglot.shared.TextKey;

/** A text that may be annotated, as it stands in its source language. */
public record Annotatable(TextKey key, Language language, String content) {}
