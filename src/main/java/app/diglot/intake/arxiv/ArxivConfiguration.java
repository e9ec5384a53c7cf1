package app.diglot.intake.arxiv;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ArxivAddresses.class)
class ArxivConfiguration {

    ArxivConfiguration(ArxivAddresses addresses, @Value("${diglot.clock:}") String clock) {
        if (!clock.isEmpty() && !addresses.isPlayed()) {
            throw new IllegalArgumentException(
                    "DIGLOT_CLOCK: another day is played with arXiv's addresses on loopback only (DIGLOT_ARXIV_API)");
        }
    }
}
