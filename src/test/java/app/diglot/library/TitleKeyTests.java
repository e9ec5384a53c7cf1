package app.diglot.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleKeyTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Owls of the North | OWLS of the north!
            Self-Attention: All You Need | Self Attention — All you need
            $k$-Means at the Edge | K-means at the edge
            Ein Modell für Café-Daten | Ein Modell fur Cafe Daten
            \\textit{Deep} Owls | Deep Owls
            $\\mathbf{x}$ and \\emph{y} | x and y
            语言模型：综述 | 语言模型 综述
            """)
    void isTheSameForWhatLooksTheSame(String one, String other) {
        assertThat(TitleKey.of(one)).isEqualTo(TitleKey.of(other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Owls, Part 1 | Owls, Part 2
            Owls | Owl
            $\\alpha$-Means | $\\beta$-Means
            语言模型 | 语言模式
            """)
    void tellsOthersApart(String one, String other) {
        assertThat(TitleKey.of(one)).isNotEqualTo(TitleKey.of(other));
    }

    @ParameterizedTest
    @CsvSource({"???", "🦉"})
    void isNoneForATitleWithoutLetters(String title) {
        assertThat(TitleKey.of(title).value()).isEmpty();
    }
}
