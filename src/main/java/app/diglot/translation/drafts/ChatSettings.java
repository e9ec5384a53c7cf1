package app.diglot.translation.drafts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /** The key as it stands now: a secret may be changed while Diglot runs. */
    String secret() {
        if (keyFile.isBlank()) {
            return key.strip();
        }
        try {
            return Files.readString(Path.of(keyFile)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("DIGLOT_CHAT_KEY_FILE cannot be read", e);
        }
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "ChatSettings[" + url + ", " + model + "]";
    }
}
