package app.diglot.intake.arxiv;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class PatienceTests {

    private final Patience patience =
            new Patience(Duration.ofSeconds(3), Clock.fixed(Instant.parse("2026-06-29T12:00:00Z"), ZoneOffset.UTC));

    @Test
    void waitsTwiceAsLongEachTime() {
        assertThat(patience.after(1, "")).contains(Duration.ofSeconds(3));
        assertThat(patience.after(2, "")).contains(Duration.ofSeconds(6));
        assertThat(patience.after(5, "")).contains(Duration.ofSeconds(48));
        assertThat(patience.after(6, "")).contains(Duration.ofMinutes(1));
    }

    @Test
    void waitsAsLongAsTheServerSays() {
        assertThat(patience.after(1, "20")).contains(Duration.ofSeconds(20));
        assertThat(patience.after(1, "Mon, 29 Jun 2026 12:01:00 GMT")).contains(Duration.ofSeconds(60));
    }

    @Test
    void takesNothingForLessThanItsOwnPatience() {
        assertThat(patience.after(2, "1")).contains(Duration.ofSeconds(6));
        assertThat(patience.after(1, "soon")).contains(Duration.ofSeconds(3));
        assertThat(patience.after(1, "Mon, 29 Jun 2026 11:00:00 GMT")).contains(Duration.ofSeconds(3));
    }

    @Test
    void givesUpWhereItWouldTakeTooLong() {
        assertThat(patience.after(1, "86400")).isEmpty();
    }
}
