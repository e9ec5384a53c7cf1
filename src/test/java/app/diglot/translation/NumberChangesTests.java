package app.diglot.translation;

import static org.assertj.core.api.Assertions.assertThat;

import app.diglot.translation.NumberChanges.Change;
import java.util.List;
import org.junit.jupiter.api.Test;

class NumberChangesTests {

    @Test
    void pairsNumbersWithTheirUnits() {
        assertThat(changes("It gains 12.3% over 4 tasks.", "It gains 14.1% over 4 tasks."))
                .containsExactly(new Change("12.3%", "14.1%"));
    }

    @Test
    void knowsTexsPercentAndFactors() {
        assertThat(changes("8\\% better and 3x faster", "9\\% better and 2.5x faster"))
                .containsExactly(new Change("8\\%", "9\\%"), new Change("3x", "2.5x"));
    }

    @Test
    void keepsThousandsTogether() {
        assertThat(changes("on 1,024 examples", "on 2,048 examples")).containsExactly(new Change("1,024", "2,048"));
    }

    @Test
    void tellsNumbersThatCameOrWentWithTheirWords() {
        assertThat(changes("We test it.", "We test it on 7 sets.")).containsExactly(new Change("", "7"));
        assertThat(changes("We test it on 7 sets.", "We test it.")).containsExactly(new Change("7", ""));
    }

    @Test
    void isSilentWhereWordsAloneChanged() {
        assertThat(changes("A big gain of 5 points", "A large gain of 5 points"))
                .isEmpty();
    }

    @Test
    void findsNumbersInChinese() {
        assertThat(changes("准确率提高了12.3%。", "准确率提高了14.1%。")).containsExactly(new Change("12.3%", "14.1%"));
    }

    private static List<Change> changes(String before, String after) {
        return NumberChanges.of(before, after).changes();
    }
}
