package app.diglot.translation.interchange;

import app.diglot.shared.Language;
import java.util.Comparator;
import java.util.Optional;

/** The English and the simplified Chinese text of a unit, as plain text. Never blank. */
public record TmxPair(String english, String chinese) {

    public TmxPair {
        if (english.isBlank() || chinese.isBlank()) {
            throw new IllegalArgumentException("a pair has a text in both languages");
        }
    }

    /** Of several texts in one language the one that is nearest to {@code en} and {@code zh-CN}, of these the first. */
    public static Optional<TmxPair> of(TmxUnit unit) {
        return text(unit, Language.ENGLISH)
                .flatMap(english -> text(unit, Language.CHINESE).map(chinese -> new TmxPair(english, chinese)));
    }

    private static Optional<String> text(TmxUnit unit, Language language) {
        return unit.variants().stream()
                .filter(variant -> LanguageTag.language(variant.language()).equals(Optional.of(language)))
                .filter(variant -> !variant.text().isBlank())
                .min(Comparator.comparingInt(variant -> LanguageTag.distance(variant.language())))
                .map(TmxVariant::text);
    }
}
