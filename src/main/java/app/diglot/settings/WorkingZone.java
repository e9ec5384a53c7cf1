package app.diglot.settings;

import java.time.ZoneId;

/**
 * The time zone that the team works in; the setting {@link #NAME}.
 *
 * @param zone its name in the IANA database, as {@code Asia/Shanghai}
 */
public record WorkingZone(String zone) {

    public static final String NAME = "zone";
    public static final WorkingZone DEFAULT = new WorkingZone("Asia/Shanghai");

    public WorkingZone {
        ZoneId.of(zone);
    }

    public ZoneId id() {
        return ZoneId.of(zone);
    }
}
