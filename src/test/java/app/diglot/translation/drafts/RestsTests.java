package app.diglot.translation.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import app.diglot.translation.drafts.EngineFailed.Reason;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RestsTests {

    private static final Instant NOW = Instant.parse("2026-06-12T08:00:00Z");

    private final Rests rests =
            new Rests(Duration.ofSeconds(5), Duration.ofMinutes(10), Clock.fixed(NOW, ZoneOffset.UTC));

    private static final class Silent implements DraftEngine {

        @Override
        public String code() {
            return "silent";
        }

        @Override
        public boolean isSetUp() {
            return true;
        }

        @Override
        public String name() {
            return "Silent";
        }

        @Override
        public List<String> draft(DraftRequest request) {
            return List.of();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "30, 30",
        "'Fri, 12 Jun 2026 08:01:00 GMT', 60",
        "'', 5",
        "soon, 5",
        "99999999, 600",
        "'Fri, 12 Jun 2026 07:00:00 GMT', -3600"
    })
    void lastsAsLongAsTheServiceSays(String retryAfter, long seconds) {
        Rests.Rest rest = rests.failed(new Silent(), new EngineFailed(Reason.LIMITED, retryAfter));

        assertThat(rest.until()).isEqualTo(NOW.plusSeconds(seconds));
    }

    @Test
    void growsFromFailureToFailureAndBeginsAnewAfterAnAnswer() {
        EngineFailed failure = new EngineFailed(Reason.UNREACHABLE);
        Silent engine = new Silent();

        rests.failed(engine, failure);
        assertThat(rests.failed(engine, failure).until()).isEqualTo(NOW.plusSeconds(10));

        rests.answered(engine);
        assertThat(rests.of(engine)).isEmpty();
        assertThat(rests.failed(engine, failure).until()).isEqualTo(NOW.plusSeconds(5));
    }
}
