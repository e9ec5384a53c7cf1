package app.diglot.translation.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressCheckTests {

    private final Check check = new AddressCheck();

    @Test
    void findsAddressThatIsCutAndMendsIt() {
        CheckedPair pair = Pairs.intoChinese("Code at https://github.com/a/project.", "代码见https://github.com/a/proj。");

        assertThat(check.findIn(pair)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.message()).isEqualTo("translation.check.address.altered");
            assertThat(Pairs.mended(pair, finding)).isEqualTo("代码见https://github.com/a/project。");
        });
    }

    @Test
    void findsAddressThatIsGone() {
        CheckedPair pair = Pairs.intoChinese("Code at https://github.com/a/project.", "代码已公开。");

        assertThat(check.findIn(pair)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.message()).isEqualTo("translation.check.address.missing");
        });
    }

    @Test
    void findsAddressThatIsNew() {
        CheckedPair pair = Pairs.intoChinese("Code is open.", "代码见https://evil.example.org/x 。");

        assertThat(check.findIn(pair)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message()).isEqualTo("translation.check.address.added");
        });
    }

    @Test
    void hintsAtCitationThatIsGone() {
        CheckedPair pair = Pairs.intoChinese("As in [3, 7] we say.", "正如我们所说。");

        assertThat(check.findIn(pair)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.HINT);
            assertThat(finding.message()).isEqualTo("translation.check.address.missing");
        });
    }

    @Test
    void takesAddressWithoutItsLastSlash() {
        assertThat(check.findIn(Pairs.intoChinese("See https://a.org/x/ now.", "见https://a.org/x 。")))
                .isEmpty();
    }
}
