package app.diglot.publishing.site;

import app.diglot.publishing.SiteSettings;
import app.diglot.publishing.pages.Addresses;
import app.diglot.publishing.pages.Frames;
import app.diglot.settings.Settings;
import app.diglot.settings.TeamCalendar;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Frames for pages, with the settings as they are now. */
@Component
class SiteFrames {

    private final I18NProvider messages;
    private final Settings settings;
    private final TeamCalendar calendar;
    private final SiteAssets assets;
    private final Addresses addresses;

    SiteFrames(
            I18NProvider messages,
            Settings settings,
            TeamCalendar calendar,
            SiteAssets assets,
            @Value("${diglot.base-url}") String base) {
        this.messages = messages;
        this.settings = settings;
        this.calendar = calendar;
        this.assets = assets;
        this.addresses = new Addresses(base);
    }

    SiteSettings settings() {
        return settings.read(SiteSettings.NAME, SiteSettings.class).orElse(SiteSettings.NONE);
    }

    /** Where the team works: the day that stands on a page is theirs. */
    ZoneId zone() {
        return calendar.zone();
    }

    Frames with(SiteSettings current) {
        return new Frames(messages, addresses, current, assets.ofEveryPage());
    }

    Addresses addresses() {
        return addresses;
    }
}
