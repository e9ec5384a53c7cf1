package app.diglot.translation.drafts;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which services are asked, and how patiently.
 *
 * @param engines their codes in the order in which they are asked; empty for all that are set up
 * @param firstPause for which a service rests that failed without saying when to ask again; doubled each time it fails again
 * @param longestPause whatever a service says
 * @param chat a service that speaks the OpenAI chat protocol, up to and with {@code /v1}
 * @param deepl DeepL, as {@code https://api-free.deepl.com}
 * @param libre an instance of LibreTranslate, as {@code https://libretranslate.com}
 */
@ConfigurationProperties("diglot.drafts")
record EngineSettings(
        List<String> engines,
        @DefaultValue("5s") Duration firstPause,
        @DefaultValue("1h") Duration longestPause,
        @DefaultValue ServiceSettings chat,
        @DefaultValue ServiceSettings deepl,
        @DefaultValue ServiceSettings libre) {

    EngineSettings {
        engines = List.copyOf(engines);
    }
}
