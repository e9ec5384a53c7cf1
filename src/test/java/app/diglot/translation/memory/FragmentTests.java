package app.diglot.translation.memory;

import static org.assertj.core.api.Assertions.assertThat;

import app.diglot.shared.Language;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FragmentTests {

    private final TranslationMemory memory = new TranslationMemory();

    @BeforeEach
    void fill() {
        put(1, "We propose a novel framework for segmentation.", "我们提出了一种新颖的框架用于分割。");
        put(2, "Here we propose a novel framework for drug design.", "在此我们提出了一种新颖的框架用于药物设计。");
        put(3, "Then we propose a novel framework for robots.", "随后我们提出了一种新颖的框架用于机器人。");
        put(4, "Robots learn to walk on ice.", "机器人学会在冰上行走。");
        put(5, "Segmentation of images is hard.", "图像分割很难。");
        put(6, "In this paper we propose a loss.", "本文提出一种损失函数。");
    }

    @Test
    void findsWhatPairsShareAndMarksItInBothTexts() {
        String text = "In this work, we propose a novel framework for retrieval.";

        List<Fragment> fragments = memory.fragments(text, Language.ENGLISH, 2, 5);

        assertThat(fragments).singleElement().satisfies(fragment -> {
            assertThat(text.substring(fragment.start(), fragment.end())).isEqualTo("we propose a novel framework for");
            assertThat(fragment.pairs()).isEqualTo(3);
            assertThat(fragment.uses()).hasSize(3).allSatisfy(use -> {
                assertThat(cut(use.pair().english(), use.source()))
                        .isEqualToIgnoringCase("we propose a novel framework for");
                assertThat(cut(use.pair().chinese(), use.target().orElseThrow()))
                        .isEqualTo("我们提出了一种新颖的框架用于");
            });
        });
    }

    @Test
    void worksFromChineseToEnglish() {
        String text = "因此我们提出了一种新颖的框架用于翻译";

        List<Fragment> fragments = memory.fragments(text, Language.CHINESE, 3, 5);

        assertThat(fragments).singleElement().satisfies(fragment -> {
            assertThat(text.substring(fragment.start(), fragment.end())).isEqualTo("我们提出了一种新颖的框架用于");
            assertThat(fragment.uses())
                    .allSatisfy(use -> assertThat(
                                    cut(use.pair().english(), use.target().orElseThrow()))
                            .isEqualToIgnoringCase("we propose a novel framework for"));
        });
    }

    @Test
    void asksForAsManyPairsAsToldTo() {
        assertThat(memory.fragments("We propose a novel framework", Language.ENGLISH, 4, 5))
                .isEmpty();
        assertThat(memory.fragments("we propose a loss", Language.ENGLISH, 1, 5))
                .singleElement()
                .satisfies(fragment -> {
                    assertThat(fragment.pairs()).isOne();
                    assertThat(fragment.uses().getFirst().target()).isEmpty();
                });
    }

    @Test
    void findsThemBeyondTheSixtyFourthWord() {
        String far = IntStream.range(0, 90).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));

        for (int words = 55; words < 90; words++) {
            String text = far.substring(0, far.indexOf("w" + words)) + "we propose a novel framework for this";
            assertThat(memory.fragments(text, Language.ENGLISH, 3, 5))
                    .singleElement()
                    .extracting(fragment -> text.substring(fragment.start(), fragment.end()))
                    .isEqualTo("we propose a novel framework for");
        }
    }

    @Test
    void findsNoneInShortAndEndlessTexts() {
        assertThat(memory.fragments("", Language.ENGLISH, 1, 5)).isEmpty();
        assertThat(memory.fragments("we propose a", Language.ENGLISH, 1, 5)).isEmpty();
        assertThat(memory.fragments("we propose a loss ".repeat(20_000), Language.ENGLISH, 1, 5))
                .isEmpty();
    }

    private static String cut(String text, Fragment.Stretch stretch) {
        return text.substring(stretch.start(), stretch.end());
    }

    private void put(int id, String english, String chinese) {
        memory.put(new ApprovedPair(new PairId(new UUID(0, id)), english, chinese));
    }
}
