package app.diglot.translation.drafts;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where a translation service is and how it is asked. Fixed by the installation's settings, so that nobody at the desk can lead texts
 * elsewhere.
 *
 * @param url what the paths of its API follow; empty where the service is not asked
 * @param model in the service's words; empty where it has but one
 * @param key empty for a service that wants none
 * @param keyFile a file that holds the key, as container secrets do; empty for none
 * @param timeout for a whole answer
 */
record ServiceSettings(
        @DefaultValue("") String url,
        @DefaultValue("") String model,
        @DefaultValue("") String key,
        @DefaultValue("") String keyFile,
        @DefaultValue("60s") Duration timeout) {

    boolean isSetUp() {
        return !url.isBlank();
    }

    /** @param path of the API, with a slash before it */
    URI address(String path) {
        return URI.create(url.strip().replaceAll("/+$", "") + path);
    }

    Secret secret() {
        return new Secret(key, keyFile);
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "ServiceSettings[" + url + ", " + model + "]";
    }
}
