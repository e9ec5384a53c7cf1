package app.diglot.translation.segments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.diglot.shared.Atom;
import app.diglot.shared.Atoms;
import app.diglot.shared.Language;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SegmenterTests {

    private static final List<String> PARTS = List.of(
            "We",
            "show",
            "the",
            "et al.",
            "e.g.",
            "U.S.",
            "Fig.",
            "3",
            "1.",
            "2)",
            "a.",
            "。",
            "！",
            "？",
            "；",
            "……",
            ". . .",
            "...",
            ".",
            "?",
            "!",
            "\"",
            "'",
            "“",
            "”",
            "’",
            "《",
            "》",
            "（",
            "）",
            "(",
            ")",
            "[",
            "]",
            "[3]",
            "$x. Y$",
            "$$a = b.$$",
            "\\emph{",
            "}",
            "{",
            "\\footnote{",
            "\\'{E}",
            "``",
            "''",
            "~",
            "`a. B`",
            "https://a.example/b.C?d=E!",
            "a.b@c.example",
            "\n",
            "\n\n",
            "\r\n",
            " ",
            "  ",
            "\t",
            "\u3000",
            "•",
            "- ",
            "我们",
            "说",
            "𠀀",
            "😀",
            "e\u0301",
            "\uFFFC",
            "\uE001",
            "\u2029");

    @ParameterizedTest
    @EnumSource(Language.class)
    void coversTheTextWithoutAGapAndBreaksNoAtom(Language language) {
        Random random = new Random(20231207);
        for (int i = 0; i < 2_000; i++) {
            String text = text(random);

            List<Segment> segments = Segmenter.of(language).segments(text);

            assertThat(segments.stream().map(segment -> segment.of(text)).collect(Collectors.joining()))
                    .isEqualTo(text);
            assertThat(Atoms.of(text)).as(text).allMatch(atom -> atom.source().isBlank() || isWhole(atom, segments));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void leavesWhiteSpaceAtTheEndOfASegmentAndNoneIsEmpty(Language language) {
        Random random = new Random(42);
        for (int i = 0; i < 2_000; i++) {
            String text = text(random);

            List<Segment> segments = Segmenter.of(language).segments(text);

            assertThat(segments.stream().skip(1))
                    .as(text)
                    .noneMatch(segment -> Marks.isSpace(text.charAt(segment.start())));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void givesTheSameSegmentsEveryTime(Language language) {
        String text = "We follow Smith et al. They win. 我们同意。很好！";

        List<Segment> once = Segmenter.of(language).segments(text);

        assertThat(Stream.generate(() -> Segmenter.of(language).segments(text))
                        .parallel()
                        .limit(200))
                .allMatch(once::equals);
    }

    @Test
    void givesWhiteSpaceBetweenSentencesToTheOneBefore() {
        String text = "  One here.  Two there.\n\nThree. ";

        assertThat(Segmenter.of(Language.ENGLISH).segments(text))
                .extracting(segment -> segment.of(text))
                .containsExactly("  One here.  ", "Two there.\n\n", "Three. ");
    }

    @Test
    void givesNothingForTheEmptyTextAndOneSegmentForWhiteSpace() {
        assertThat(Segmenter.of(Language.ENGLISH).segments("")).isEmpty();
        assertThat(Segmenter.of(Language.CHINESE).segments(" \n ")).containsExactly(new Segment(0, 3));
        assertThat(Segmenter.unicode().segments("")).isEmpty();
    }

    @Test
    void readsTheChineseSemicolonAsAnEndInChineseAlone() {
        String text = "很快；很小。";

        assertThat(Segmenter.of(Language.CHINESE).segments(text)).hasSize(2);
        assertThat(Segmenter.of(Language.ENGLISH).segments(text)).hasSize(1);
    }

    @Test
    void breaksWithinAGroupThatHoldsWholeSentencesAtLength() {
        String sentence =
                "This sentence stands within a group that goes on and on without an end in sight for anybody. ";
        String text = "\\emph{" + sentence.repeat(4).strip() + "} Then it ends.";

        assertThat(Segmenter.of(Language.ENGLISH).segments(text)).hasSize(5);
    }

    @Test
    void doesNotHoldATextTogetherForAQuotationThatNothingCloses() {
        String text = "He said \"it works. We do not know. (Nobody does. That is all.";

        assertThat(Segmenter.of(Language.ENGLISH).segments(text)).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".", "(", ")", "\"", "'", "“", "’", "《", "[", "a.", ". ", "\n", " ", "1. ", "a) ", "• ", "。", "…", "!",
                "A. ", "([", ")]", "$", "`", "et al. ", "a\n", "\"a.\" ", "[3]", "我", "\u00a0", "U.", "- \n", "(a) ",
                "w.r.t."
            })
    void readsHostileRepetitionInTimeThatGrowsWithItsLength(String part) {
        String text = part.repeat(100_000 / part.length());
        long before = processorTime();

        assertThat(Segmenter.of(Language.ENGLISH).segments(text)).isNotEmpty();
        assertThat(Segmenter.of(Language.CHINESE).segments(text)).isNotEmpty();

        // Both take about a second at most; comparing each character with each other takes much longer.
        assertThat(Duration.ofNanos(processorTime() - before)).isLessThan(Duration.ofSeconds(10));
    }

    /** Of this thread, so that a machine that is busy with other things fails no test. */
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    @Test
    void refusesASegmentWithoutCharacters() {
        assertThatThrownBy(() -> new Segment(3, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Segment(-1, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    private static boolean isWhole(Atom atom, List<Segment> segments) {
        return segments.stream().noneMatch(segment -> segment.start() > atom.start() && segment.start() < atom.end());
    }

    private static String text(Random random) {
        return IntStream.range(0, 1 + random.nextInt(30))
                .mapToObj(i -> PARTS.get(random.nextInt(PARTS.size())) + (random.nextBoolean() ? " " : ""))
                .collect(Collectors.joining());
    }
}
