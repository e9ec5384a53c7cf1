package app.diglot.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WhiteSpaceTests {

    private static final Pattern RUNS = Pattern.compile("[\\s\\u0000\\u0085\\u00a0\\u2028\\u2029]+");

    @Test
    void putsOneSpaceForEachRunAndNoneAtTheEnds() {
        assertThat(WhiteSpace.collapsed("\n  A title\t of\u00a0 \r\n two\u2028lines "))
                .isEqualTo("A title of two lines");
        assertThat(WhiteSpace.collapsed(" \n ")).isEmpty();
    }

    @Test
    void doesWhatTheRegularExpressionWouldDo() {
        Random random = new Random(7);
        String alphabet = "ab\ud83d\ude00 \t\n\u000b\f\r\0\u0001\u0085\u00a0\u2028\u2029\u3000\u200b";
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(12), 0, alphabet.length()).forEach(at -> text.append(alphabet.charAt(at)));

            assertThat(WhiteSpace.collapsed(text.toString()))
                    .isEqualTo(RUNS.matcher(text).replaceAll(" ").strip());
        }
    }
}
