package app.diglot.translation.drafts;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * DeepL, fixed by the installation's settings; without an address it is not asked.
 *
 * @param url what {@code /v2/translate} follows, as {@code https://api-free.deepl.com}; empty for none
 * @param key of the account
 * @param keyFile a file that holds the key; empty for none
 * @param timeout for a whole answer
 */
@ConfigurationProperties("diglot.drafts.deepl")
record DeepLSettings(
        String url,
        String key,
        String keyFile,
        @DefaultValue("60s") Duration timeout) {

    boolean isSetUp() {
        return !url.isBlank();
    }

    URI address() {
        return URI.create(url.strip().replaceAll("/+$", "") + "/v2/translate");
    }

    Secret secret() {
        return new Secret(key, keyFile);
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "DeepLSettings[" + url + "]";
    }
}
