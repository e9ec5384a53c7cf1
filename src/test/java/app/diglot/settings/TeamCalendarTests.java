package app.diglot.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.diglot.accounts.Role;
import app.diglot.testing.OnH2;
import app.diglot.testing.SettableClock;
import app.diglot.testing.SignedInPeople;
import app.diglot.testing.WithPerson;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
@WithPerson(Role.ADMINISTRATOR)
class TeamCalendarTests {

    @Autowired
    TeamCalendar calendar;

    @Autowired
    Settings settings;

    @Autowired
    SettableClock clock;

    @Test
    void goesByShanghaiUntilSomebodySaysOtherwise() {
        clock.set(Instant.parse("2026-01-04T18:00:00Z"));

        assertThat(calendar.today()).isEqualTo(LocalDate.of(2026, 1, 5));
    }

    @Test
    void goesByTheZoneOfTheTeam() {
        clock.set(Instant.parse("2026-01-04T18:00:00Z"));

        settings.write(WorkingZone.NAME, new WorkingZone("America/New_York"), SignedInPeople.id("ada"));

        assertThat(calendar.today()).isEqualTo(LocalDate.of(2026, 1, 4));
    }

    @Test
    void knowsNoZoneThatIsNone() {
        assertThatThrownBy(() -> new WorkingZone("Moon/Tranquillity")).isInstanceOf(DateTimeException.class);
    }
}
