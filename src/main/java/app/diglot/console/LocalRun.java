package app.diglot.console;

import java.sql.SQLException;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the app without its web server for one command, where none runs. */
class LocalRun {

    /** H2: "Database may be already in use". */
    private static final int DATABASE_IN_USE = 90020;

    private final Class<?> application;
    private final String[] options;

    /** Options are those of the application itself: {@code --diglot.home=…}. */
    LocalRun(Class<?> application, String... options) {
        this.application = application;
        this.options = options.clone();
    }

    CommandResult run(CommandRequest request) {
        try (ConfigurableApplicationContext context = start()) {
            return context.getBean(Commands.class).run(request);
        } catch (RuntimeException failure) {
            if (databaseInUse(failure)) {
                return CommandResult.failed("another Diglot has the database open and cannot be reached; is it still"
                        + " starting or stopping? Try again in a moment");
            }
            throw failure;
        }
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .properties("logging.level.root=warn")
                .run(options);
    }

    private static boolean databaseInUse(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException sql && sql.getErrorCode() == DATABASE_IN_USE);
    }
}
