package app.diglot.translation.approved;

import app.diglot.shared.Bilingual;
import app.diglot.shared.Language;
import app.diglot.translation.segments.Segment;
import app.diglot.translation.segments.Segmenter;
import java.util.ArrayList;
import java.util.List;

/**
 * The sentences of a text beside those of its translation. Where both have as many, the first stands for the first and so on; else the
 * text is one pair, because a sentence that stands beside the wrong one would be offered as right for years.
 */
final class SentencePairs {

    private SentencePairs() {}

    /** @param language of the source; the translation is in the other */
    static List<Bilingual<String>> of(String source, Language language, String translation) {
        List<String> from = sentences(source, language);
        List<String> to = sentences(translation, language.other());
        if (from.isEmpty() || to.isEmpty()) {
            return List.of();
        }
        if (from.size() != to.size()) {
            return List.of(pair(source.strip(), language, translation.strip()));
        }
        List<Bilingual<String>> pairs = new ArrayList<>();
        for (int i = 0; i < from.size(); i++) {
            pairs.add(pair(from.get(i), language, to.get(i)));
        }
        return pairs.stream().distinct().toList();
    }

    /** The sentences without the white space around them; none for a text without words. */
    static List<String> sentences(String text, Language language) {
        return Segmenter.of(language).segments(text).stream()
                .map((Segment segment) -> segment.wordsOf(text))
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private static Bilingual<String> pair(String source, Language language, String translation) {
        return language == Language.ENGLISH
                ? new Bilingual<>(source, translation)
                : new Bilingual<>(translation, source);
    }
}
