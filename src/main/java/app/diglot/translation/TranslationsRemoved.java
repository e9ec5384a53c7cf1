package app.diglot.translation;

import java.util.List;

/** Translations were removed for good, with the texts that they belonged to; known by the keys that they were stored under. */
public record TranslationsRemoved(List<String> targetKeys) {

    public TranslationsRemoved {
        targetKeys = List.copyOf(targetKeys);
    }
}
