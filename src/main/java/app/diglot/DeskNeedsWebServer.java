package app.diglot;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.web.context.ConfigurableWebEnvironment;

/**
 * Leaves Vaadin out where Diglot starts without its web server: for commands of the command line and for tests of services.
 * Vaadin's own configuration fails without one.
 */
class DeskNeedsWebServer implements AutoConfigurationImportFilter, EnvironmentAware {

    private boolean withoutWebServer;

    @Override
    public void setEnvironment(Environment environment) {
        withoutWebServer = !(environment instanceof ConfigurableWebEnvironment)
                || "none".equalsIgnoreCase(environment.getProperty("spring.main.web-application-type"));
    }

    @Override
    public boolean[] match(@Nullable String[] configurations, AutoConfigurationMetadata metadata) {
        var matches = new boolean[configurations.length];
        for (var i = 0; i < configurations.length; i++) {
            var name = configurations[i];
            matches[i] = name == null || !withoutWebServer || !name.startsWith("com.vaadin.");
        }
        return matches;
    }
}
