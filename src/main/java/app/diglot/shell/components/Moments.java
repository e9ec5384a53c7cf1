package app.diglot.shell.components;

import app.diglot.shared.Language;
import com.vaadin.flow.component.UI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;

/** Moments as the person at the screen reads them: in the desk's language, by the clock of the browser. */
public final class Moments {

    private Moments() {}

    /** Day and time to the minute. */
    public static String dateAndTime(Instant at) {
        return local(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT), at);
    }

    /** Day and time to the second. */
    public static String exact(Instant at) {
        return local(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM), at);
    }

    public static String day(Instant at) {
        return local(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM), at);
    }

    public static String timeOfDay(Instant at) {
        return local(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT), at);
    }

    private static String local(DateTimeFormatter form, Instant at) {
        return form.withLocale(locale()).withZone(zone()).format(at);
    }

    private static Locale locale() {
        return Optional.ofNullable(UI.getCurrent()).map(UI::getLocale).orElse(Language.ENGLISH.locale());
    }

    /** The server's zone where the browser did not tell its own, or one that Java does not know. */
    private static ZoneId zone() {
        try {
            return Optional.ofNullable(UI.getCurrent())
                    .map(ui -> ui.getPage().getExtendedClientDetails().getTimeZoneId())
                    .filter(id -> !id.isBlank())
                    .map(ZoneId::of)
                    .orElseGet(ZoneId::systemDefault);
        } catch (DateTimeException e) {
            return ZoneId.systemDefault();
        }
    }
}
