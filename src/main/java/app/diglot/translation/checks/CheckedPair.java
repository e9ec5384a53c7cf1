package app.diglot.translation.checks;

import app.diglot.shared.Language;

/** A translation beside its source, and what the team has agreed on. */
public record CheckedPair(CheckedText source, CheckedText target, Field field, CheckContext context) {

    public CheckedPair {
        if (source.language() == target.language()) {
            throw new IllegalArgumentException("a translation is in the other language");
        }
    }

    /** The target is in the language that the source is not. */
    public static CheckedPair of(Language language, String source, String target, Field field, CheckContext context) {
        return new CheckedPair(
                CheckedText.of(source, language), CheckedText.of(target, language.other()), field, context);
    }

    /** Nothing has been translated, so that there is nothing to compare. */
    public boolean isUntranslated() {
        return target.isBlank();
    }

    public CheckedText in(Language language) {
        return source.language() == language ? source : target;
    }
}
