package app.diglot.translation.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BracketCheckTests {

    private final Check check = new BracketCheck();

    @Test
    void findsBracketWithoutPartner() {
        CheckedPair pair = Pairs.intoChinese("We (all) win.", "我们（都胜出。");

        assertThat(check.findIn(pair)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message()).isEqualTo("translation.check.bracket.lost");
        });
    }

    @Test
    void findsQuoteWithoutPartner() {
        CheckedPair pair = Pairs.intoChinese("We \"all\" win.", "我们“都胜出。");

        assertThat(check.findIn(pair)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message()).isEqualTo("translation.check.bracket.lost");
        });
    }

    @Test
    void takesFullAndHalfWidthForPartners() {
        assertThat(check.findIn(Pairs.intoChinese("We (all) win.", "我们（都)胜出。"))).isEmpty();
    }

    @Test
    void allowsWhatTheSourceHas() {
        assertThat(check.findIn(Pairs.intoChinese("a) one b) two", "a) 一 b) 二")))
                .isEmpty();
    }
}
