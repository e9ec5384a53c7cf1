package app.diglot.translation.drafts;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * An instance of LibreTranslate, fixed by the installation's settings; without an address it is not asked.
 *
 * @param url what {@code /translate} follows, as {@code https://libretranslate.com}; empty for none
 * @param key empty for an instance that wants none
 * @param keyFile a file that holds the key; empty for none
 * @param timeout for a whole answer
 */
@ConfigurationProperties("diglot.drafts.libre")
record LibreSettings(
        String url,
        String key,
        String keyFile,
        @DefaultValue("60s") Duration timeout) {

    boolean isSetUp() {
        return !url.isBlank();
    }

    URI address() {
        return URI.create(url.strip().replaceAll("/+$", "") + "/translate");
    }

    Secret secret() {
        return new Secret(key, keyFile);
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "LibreSettings[" + url + "]";
    }
}
