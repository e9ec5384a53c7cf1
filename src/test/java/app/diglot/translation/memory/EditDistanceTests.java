package app.diglot.translation.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTests {

    @ParameterizedTest
    @CsvSource({"kitten, sitting, 3", "abc, abc, 0", "abc, '', 3", "'', abc, 3", "'', '', 0", "ab, ba, 2"})
    void countsTheFewestEdits(String one, String other, int edits) {
        assertThat(new EditDistance(one.toCharArray()).to(other.toCharArray(), 0, other.length(), 99))
                .isEqualTo(edits);
    }

    @Test
    void agreesWithTheTableOfDistances() {
        Random random = new Random(5);
        for (int round = 0; round < 3_000; round++) {
            String one = letters(random, random.nextInt(round % 10 == 0 ? 300 : 80));
            String other = round % 2 == 0 ? letters(random, random.nextInt(80)) : shuffled(one, random);
            int expected = Exhaustive.distance(one.split(""), other.split(""));
            int most = random.nextInt(100);

            int measured =
                    new EditDistance(one.toCharArray()).to(("xy" + other).toCharArray(), 2, other.length(), most);

            if (!one.isEmpty() && !other.isEmpty()) {
                assertThat(measured > most ? most + 1 : measured)
                        .as("%s to %s within %d", one, other, most)
                        .isEqualTo(Math.min(expected, most + 1));
            }
        }
    }

    private static String letters(Random random, int length) {
        return random.ints(length, 'a', 'a' + 1 + random.nextInt(8))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String shuffled(String text, Random random) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = random.nextInt(10); i > 0 && !changed.isEmpty(); i--) {
            changed.insert(random.nextInt(changed.length()), 'z').deleteCharAt(random.nextInt(changed.length()));
        }
        return changed.toString();
    }
}
