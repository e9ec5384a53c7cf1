package app.diglot.translation.checks;

import static org.assertj.core.api.Assertions.assertThat;

import app.diglot.translation.checks.LengthRatios.Range;
import app.diglot.translation.checks.LengthRatios.Sample;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LengthRatiosTests {

    private static List<Sample> samples(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Sample(Field.TITLE, 100, 40 + i % 10))
                .toList();
    }

    @Test
    void beginWithWhatIsUsual() {
        assertThat(LengthRatios.atFirst().of(Field.TITLE)).isEqualTo(new Range(0.24, 0.48));
        assertThat(LengthRatios.learnedFrom(samples(99)).of(Field.TITLE)).isEqualTo(new Range(0.24, 0.48));
    }

    @Test
    void learnEachFieldFromItsOwnTexts() {
        LengthRatios learned = LengthRatios.learnedFrom(samples(200));

        assertThat(learned.of(Field.TITLE).lowest()).isBetween(0.35, 0.40);
        assertThat(learned.of(Field.TITLE).highest()).isBetween(0.49, 0.55);
        assertThat(learned.of(Field.ABSTRACT)).isEqualTo(LengthRatios.atFirst().of(Field.ABSTRACT));
    }
}
