package app.diglot.translation.approved;

import static org.assertj.core.api.Assertions.assertThat;

import app.diglot.shared.Bilingual;
import app.diglot.shared.Language;
import org.junit.jupiter.api.Test;

class SentencePairsTests {

    @Test
    void putsSentencesSideBySideWhereBothHaveAsMany() {
        var pairs = SentencePairs.of("We train it. It works, e.g., on text.", Language.ENGLISH, "我们训练它。它有效，例如用于文本。");

        assertThat(pairs)
                .containsExactly(
                        new Bilingual<>("We train it.", "我们训练它。"),
                        new Bilingual<>("It works, e.g., on text.", "它有效，例如用于文本。"));
    }

    @Test
    void keepsTextWholeWhereSentencesWereMerged() {
        var pairs = SentencePairs.of("We train it. It works. ", Language.ENGLISH, "我们训练它，它有效。");

        assertThat(pairs).containsExactly(new Bilingual<>("We train it. It works.", "我们训练它，它有效。"));
    }

    @Test
    void turnsPairsOfChineseSources() {
        var pairs = SentencePairs.of("值得一读。", Language.CHINESE, "Worth reading.");

        assertThat(pairs).containsExactly(new Bilingual<>("Worth reading.", "值得一读。"));
    }

    @Test
    void hasNoPairWithoutWords() {
        assertThat(SentencePairs.of("We train it.", Language.ENGLISH, " ")).isEmpty();
    }
}
