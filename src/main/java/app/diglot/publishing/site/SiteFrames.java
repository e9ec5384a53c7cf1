package app.diglot.publishing.site;

import app.diglot.publishing.SiteSettings;
import app.diglot.publishing.pages.Addresses;
import app.diglot.publishing.pages.Frames;
import app.diglot.settings.Settings;
import com.vaadin.flow.i18n.I18NProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Frames for pages, with the settings as they are now. */
@Component
class SiteFrames {

    private final I18NProvider messages;
    private final Settings settings;
    private final SiteAssets assets;
    private final Addresses addresses;

    SiteFrames(I18NProvider messages, Settings settings, SiteAssets assets, @Value("${diglot.base-url}") String base) {
        this.messages = messages;
        this.settings = settings;
        this.assets = assets;
        this.addresses = new Addresses(base);
    }

    SiteSettings settings() {
        return settings.read(SiteSettings.NAME, SiteSettings.class).orElse(SiteSettings.NONE);
    }

    Frames with(SiteSettings current) {
        return new Frames(
                messages,
                addresses,
                current,
                assets.stylesheet().href(),
                assets.icon().href());
    }

    Addresses addresses() {
        return addresses;
    }
}
