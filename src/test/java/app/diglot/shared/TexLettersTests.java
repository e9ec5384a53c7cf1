package app.diglot.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TexLettersTests {

    @Test
    void areReadIntoComposedUnicode() {
        assertThat(TexLetters.letter("ss")).contains("ß");
        assertThat(TexLetters.letter("emph")).isEmpty();
        assertThat(TexLetters.accented("o", "\"")).isEqualTo("ö");
        assertThat(TexLetters.accented("ı", "'")).isEqualTo("í");
        assertThat(TexLetters.accented("o", "?")).isEqualTo("o");
        assertThat(TexLetters.isAccent("v")).isTrue();
    }
}
