package app.diglot.blog.ui;

import app.diglot.settings.WorkingZone;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Stream;

/** Where the team works, by the clock. */
class ZoneForm extends Div {

    private static final long serialVersionUID = 1L;

    private final ComboBox<ZoneId> zone = new ComboBox<>();

    /** @param now for the distance from UTC, which in many places changes with the season */
    ZoneForm(WorkingZone standing, Instant now) {
        addClassName("settings-form");
        zone.setLabel(getTranslation("blog.settings.time.zone"));
        zone.setHelperText(getTranslation("blog.settings.time.zone.help"));
        zone.setItems(zones());
        zone.setItemLabelGenerator(item -> label(item, now));
        zone.setValue(standing.id());
        zone.setRequired(true);
        add(zone);
    }

    boolean isValid() {
        return !zone.isEmpty();
    }

    WorkingZone read() {
        return new WorkingZone(zone.getValue().getId());
    }

    private String label(ZoneId item, Instant now) {
        return item.getId() + " · " + item.getDisplayName(TextStyle.FULL, getLocale()) + " · UTC"
                + item.getRules().getOffset(now).getId().replace("Z", "+00:00");
    }

    /** Places of the world; the database's other names say the same in an older way. */
    private static List<ZoneId> zones() {
        Stream<String> places = ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"));
        return Stream.concat(Stream.of("UTC"), places.sorted()).map(ZoneId::of).toList();
    }
}
