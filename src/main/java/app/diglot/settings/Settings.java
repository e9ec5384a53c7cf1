package app.diglot.settings;

import app.diglot.shared.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** One JSON document by name, read as a record of the module that owns it. */
@Service
public class Settings {

    private final SettingRepository settings;
    private final JsonMapper json;
    private final Clock clock;

    Settings(SettingRepository settings, JsonMapper json, Clock clock) {
        this.settings = settings;
        this.json = json;
        this.clock = clock;
    }

    /** Open to all, as the public site is made with it: no secret belongs here. */
    @Transactional(readOnly = true)
    @PreAuthorize("permitAll()")
    public <T> Optional<T> read(String name, Class<T> type) {
        return settings.findById(name).map(setting -> json.readValue(setting.content(), type));
    }

    @Transactional
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void write(String name, Object document, PersonId by) {
        String content = json.writeValueAsString(document);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        settings.findById(name)
                .ifPresentOrElse(
                        setting -> setting.write(content, by, now),
                        () -> settings.save(new SettingEntity(name, content, by, now)));
    }
}
