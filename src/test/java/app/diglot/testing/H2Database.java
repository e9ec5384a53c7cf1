package app.diglot.testing;

import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** An H2 database in memory, in the mode of the application's own. */
class H2Database implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID()
                                + ";MODE=MariaDB;DATABASE_TO_LOWER=TRUE"
                                + ";CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1",
                        "spring.datasource.username=diglot",
                        "spring.datasource.password=")
                .and(PlayedArxiv.settings().toArray(String[]::new))
                .applyTo(context);
    }
}
