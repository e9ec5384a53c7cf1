package app.diglot.testing;

import app.diglot.digests.Digests;
import app.diglot.library.Library;
import app.diglot.topics.Topics;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;

/** Beans of the tests' contexts: a clock that can be set, a fresh schema, counted statements. */
@TestConfiguration(proxyBeanMethods = false)
public class TestBeans {

    @Bean
    @Primary
    SettableClock settableClock() {
        return new SettableClock();
    }

    @Bean
    StatementCount statementCount() {
        return new StatementCount();
    }

    @Bean
    org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer countedStatements(
            StatementCount count) {
        return properties -> properties.put("hibernate.session_factory.statement_inspector", count);
    }

    @Bean
    DigestFixtures digestFixtures(Topics topics, Library library, Digests digests) {
        return new DigestFixtures(topics, library, digests);
    }

    /** The frame of the desk takes the person from it; Vaadin makes it only where there is a web server. */
    @Bean
    AuthenticationContext authenticationContext() {
        return new AuthenticationContext();
    }

    /** A database that was given may hold the tables of an earlier run. */
    @Bean
    FlywayMigrationStrategy freshSchema(Environment environment) {
        var cleans = "false".equals(environment.getProperty("spring.flyway.clean-disabled"));
        return flyway -> {
            if (cleans) {
                flyway.clean();
            }
            flyway.migrate();
        };
    }
}
