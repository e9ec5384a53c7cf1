package app.diglot.translation.drafts;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A service that speaks the OpenAI chat protocol. Fixed by the installation's settings, so that nobody at the desk can lead texts
 * elsewhere; without an address there is none.
 *
 * @param url what {@code /chat/completions} follows, as {@code https://api.example.org/v1}; empty for none
 * @param model in the service's words
 * @param key empty for a service that wants none
 * @param keyFile a file that holds the key, as container secrets do; empty for none
 * @param timeout for a whole answer
 */
@ConfigurationProperties("diglot.drafts.chat")
record ChatSettings(
        String url,
        String model,
        String key,
        String keyFile,
        @DefaultValue("60s") Duration timeout) {

    boolean isSetUp() {
        return !url.isBlank();
    }

    URI address() {
        return URI.create(url.strip().replaceAll("/+$", "") + "/chat/completions");
    }

    Secret secret() {
        return new Secret(key, keyFile);
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "ChatSettings[" + url + ", " + model + "]";
    }
}
