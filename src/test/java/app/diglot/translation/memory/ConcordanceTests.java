package app.diglot.translation.memory;

import static org.assertj.core.api.Assertions.assertThat;

import app.diglot.shared.Language;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConcordanceTests {

    private final TranslationMemory memory = new TranslationMemory();

    @BeforeEach
    void fill() {
        put(1, "Large language models can be pre-trained on $x$.", "大语言模型可以在 $x$ 上预训练。");
        put(2, "A large model of language is large.", "语言的大模型很大。");
        put(3, "We train it.", "我们训练它。");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENGLISH | large language MODELS | 1 | Large language models
            ENGLISH | pre trained           | 1 | pre-trained
            ENGLISH | Pre-trained on $x$    | 1 | pre-trained on $x$
            ENGLISH | is large              | 2 | is large
            CHINESE | 语言模型              | 1 | 语言模型
            CHINESE | 大模型                | 2 | 大模型
            CHINESE | 训练                  | 3 1 | 训练
            """)
    void findsWordsInARow(Language language, String words, String ids, String marked) {
        List<Occurrence> found = memory.concordance(words, language, 10);

        assertThat(found)
                .extracting(each -> each.pair().id().value().getLeastSignificantBits())
                .isEqualTo(List.of(ids.split(" ")).stream().map(Long::valueOf).toList());
        assertThat(found)
                .allSatisfy(each -> assertThat(each.pair().in(language).substring(each.start(), each.end()))
                        .isEqualTo(marked));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "language large", "arg", "large large", "大模型"})
    void findsNothingElse(String words) {
        assertThat(memory.concordance(words, Language.ENGLISH, 10)).isEmpty();
    }

    @Test
    void givesTheShortestAndNoMoreThanAskedFor() {
        assertThat(memory.concordance("large", Language.ENGLISH, 1))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.pair().id()).isEqualTo(id(2));
                    assertThat(each.start()).isEqualTo(2);
                });
    }

    private void put(int id, String english, String chinese) {
        memory.put(new ApprovedPair(id(id), english, chinese));
    }

    private static PairId id(int number) {
        return new PairId(new UUID(0, number));
    }
}
