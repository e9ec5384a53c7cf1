package app.diglot.translation.interchange;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * When a text was last changed, and by whom.
 *
 * @param by the name that the tool gave the person, empty where it is not told
 */
public record TmxChange(Optional<Instant> at, String by) {

    // TMX 1.4b: dates are YYYYMMDDThhmmssZ, as ISO 8601 has them, in UTC
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT);

    public static final TmxChange UNKNOWN = new TmxChange(Optional.empty(), "");

    static TmxChange of(Map<String, String> attributes) {
        String date = attributes.getOrDefault("changedate", attributes.getOrDefault("creationdate", ""));
        String by = attributes.getOrDefault("changeid", attributes.getOrDefault("creationid", ""));
        return new TmxChange(parse(date), by);
    }

    /** Tools write dates of all kinds; one that is not TMX's tells nothing. */
    private static Optional<Instant> parse(String date) {
        try {
            return Optional.of(LocalDateTime.parse(date, WRITTEN).toInstant(ZoneOffset.UTC));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        at.ifPresent(date -> attributes.put("changedate", WRITTEN.format(date.atOffset(ZoneOffset.UTC))));
        if (!by.isEmpty()) {
            attributes.put("changeid", XmlText.visible(by).text());
        }
        return attributes;
    }
}
