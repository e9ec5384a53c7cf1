package app.diglot.settings;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** Which day it is where the team works. */
@Component
public class TeamCalendar {

    private final Settings settings;
    private final Clock clock;

    TeamCalendar(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    public ZoneId zone() {
        return settings.read(WorkingZone.NAME, WorkingZone.class)
                .orElse(WorkingZone.DEFAULT)
                .id();
    }

    public LocalDate today() {
        return dayOf(clock.instant());
    }

    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone());
    }
}
