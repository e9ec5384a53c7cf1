package app.diglot.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DelayRuleTests {

    @ParameterizedTest
    @CsvSource({"0, 0", "4, 0", "5, 2", "6, 4", "7, 8", "13, 512", "14, 900", "200, 900", "2000000000, 900"})
    void doublesAfterFourFailuresUpToAQuarterOfAnHour(int failures, long seconds) {
        assertThat(DelayRule.ACCOUNT.after(failures)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void isGentlerToAddresses() {
        assertThat(DelayRule.ADDRESS.after(20)).isZero();
        assertThat(DelayRule.ADDRESS.after(21)).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void runsOut() {
        var failed = Instant.parse("2026-03-01T08:00:00Z");

        assertThat(DelayRule.ACCOUNT.remaining(6, failed, failed.plusSeconds(1)))
                .isEqualTo(Duration.ofSeconds(3));
        assertThat(DelayRule.ACCOUNT.remaining(6, failed, failed.plusSeconds(4)))
                .isZero();
        assertThat(DelayRule.ACCOUNT.remaining(6, failed, failed.plusSeconds(90)))
                .isZero();
    }
}
