package app.diglot.testing;

import java.util.Optional;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A MariaDB database: the one of {@code DIGLOT_TEST_DB_URL}, or one of a server started for this JVM. */
class MariaDbDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var given = Optional.ofNullable(System.getenv("DIGLOT_TEST_DB_URL"));
        TestPropertyValues.of(
                        "spring.datasource.url=" + given.orElseGet(MariaDbServer::url),
                        "spring.datasource.username="
                                + given.map(url -> variable("DIGLOT_TEST_DB_USER"))
                                        .orElse("root"),
                        "spring.datasource.password="
                                + given.map(url -> variable("DIGLOT_TEST_DB_PASSWORD"))
                                        .orElse(""),
                        "spring.flyway.clean-disabled=false")
                .and(PlayedArxiv.settings().toArray(String[]::new))
                .applyTo(context);
    }

    private static String variable(String name) {
        return Optional.ofNullable(System.getenv(name)).orElse("");
    }
}
