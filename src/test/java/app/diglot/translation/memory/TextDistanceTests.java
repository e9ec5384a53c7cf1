package app.diglot.translation.memory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDistanceTests {

    @ParameterizedTest
    @CsvSource({"'','',0", "我们训练模型,我们训练模型,0", "我们训练模型,我们调模型,0.333", "abc,xyz,1", "'',abc,1", "abc,'',1"})
    void isShareOfCharactersThatWereChanged(String one, String other, double distance) {
        assertThat(TextDistance.between(one, other)).isCloseTo(distance, org.assertj.core.data.Offset.offset(0.001));
    }
}
