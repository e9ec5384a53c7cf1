package app.diglot.translation;

import static app.diglot.translation.WordDiff.Kind.ADDED;
import static app.diglot.translation.WordDiff.Kind.KEPT;
import static app.diglot.translation.WordDiff.Kind.REMOVED;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import app.diglot.translation.WordDiff.Kind;
import app.diglot.translation.WordDiff.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDiffTests {

    @Test
    void comparesWholeWords() {
        assertThat(WordDiff.of("a large model", "a larger model").pieces())
                .containsExactly(
                        new Piece(KEPT, "a "),
                        new Piece(REMOVED, "large"),
                        new Piece(ADDED, "larger"),
                        new Piece(KEPT, " model"));
    }

    @Test
    void takesFormulaForOneWord() {
        assertThat(WordDiff.of("in $O(n^2)$ time", "in $O(n)$ time").pieces())
                .contains(new Piece(REMOVED, "$O(n^2)$"), new Piece(ADDED, "$O(n)$"));
    }

    @Test
    void comparesChineseByCharacter() {
        assertThat(WordDiff.of("大语言模型", "大型语言模型").pieces())
                .containsExactly(new Piece(KEPT, "大"), new Piece(ADDED, "型"), new Piece(KEPT, "语言模型"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"'' | new", "old | ''", "'' | ''", "same 😀 | same 😀", "模型 of $x$ | a 模型𠮷 of $y$, twice"})
    void givesBothTextsBack(String before, String after) {
        WordDiff diff = WordDiff.of(before, after);

        assertThat(without(diff, ADDED)).isEqualTo(before);
        assertThat(without(diff, REMOVED)).isEqualTo(after);
    }

    private static String without(WordDiff diff, Kind kind) {
        return diff.pieces().stream()
                .filter(piece -> piece.kind() != kind)
                .map(Piece::text)
                .collect(joining());
    }
}
