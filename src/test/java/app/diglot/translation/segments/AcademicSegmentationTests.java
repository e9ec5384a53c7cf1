package app.diglot.translation.segments;

import static org.assertj.core.api.Assertions.assertThat;

import app.diglot.shared.Language;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Research prose in both languages, with all that makes its sentences hard to find. */
class AcademicSegmentationTests {

    static Stream<AcademicSentences> english() {
        return AcademicSentences.of(Language.ENGLISH);
    }

    static Stream<AcademicSentences> chinese() {
        return AcademicSentences.of(Language.CHINESE);
    }

    @ParameterizedTest
    @MethodSource("english")
    void findsTheSentencesOfEnglishProse(AcademicSentences sentences) {
        assertThat(segments(sentences, Language.ENGLISH)).isEqualTo(sentences.expected());
    }

    @ParameterizedTest
    @MethodSource("chinese")
    void findsTheSentencesOfChineseProse(AcademicSentences sentences) {
        assertThat(segments(sentences, Language.CHINESE)).isEqualTo(sentences.expected());
    }

    @Test
    void knowsAtLeastAHundredAndFiftyTexts() {
        assertThat(Stream.concat(english(), chinese())).hasSizeGreaterThanOrEqualTo(150);
    }

    private static List<String> segments(AcademicSentences sentences, Language language) {
        String text = sentences.text();
        return Segmenter.of(language).segments(text).stream()
                .map(segment -> segment.wordsOf(text))
                .toList();
    }
}
