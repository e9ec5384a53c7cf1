package app.diglot.blog.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.diglot.accounts.Role;
import app.diglot.settings.Settings;
import app.diglot.settings.TeamCalendar;
import app.diglot.settings.WorkingZone;
import app.diglot.testing.DeskTest;
import app.diglot.testing.OnH2WithWeb;
import app.diglot.testing.WithPerson;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeButton;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2WithWeb
@WithPerson(Role.ADMINISTRATOR)
class SettingsViewTests extends DeskTest {

    @Autowired
    Settings settings;

    @Autowired
    TeamCalendar calendar;

    @Test
    @SuppressWarnings("unchecked")
    void setsTheTimeZoneOfTheTeam() {
        UI.getCurrent().navigate("settings");
        ComboBox<ZoneId> zone = find(ComboBox.class).single();
        assertThat(zone.getValue()).isEqualTo(ZoneId.of("Asia/Shanghai"));

        zone.setValue(ZoneId.of("Europe/Berlin"));
        test(find(NativeButton.class).withText("Save").single()).click();

        assertThat(settings.read(WorkingZone.NAME, WorkingZone.class)).contains(new WorkingZone("Europe/Berlin"));
        assertThat(calendar.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
    }
}
