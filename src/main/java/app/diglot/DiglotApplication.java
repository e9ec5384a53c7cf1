package app.diglot;

import app.diglot.console.CommandLine;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The application; {@code diglot run} starts it, {@code diglot import} and its like hand it a command. */
@SpringBootApplication
public class DiglotApplication {

    public static void main(String[] args) {
        if (CommandLine.takes(args)) {
            System.exit(CommandLine.run(DiglotApplication.class, args));
        }
        SpringApplication.run(DiglotApplication.class, args);
    }

    /**
     * The application's clock: the machine's, or one that started at another moment, so that a morning can be played again.
     *
     * @param startsAt a time with its offset, as {@code 2026-06-29T19:55-04:00}; empty for the machine's
     */
    @Bean
    Clock clock(@Value("${diglot.clock:}") String startsAt) {
        Clock real = Clock.systemUTC();
        if (startsAt.isEmpty()) {
            return real;
        }
        return Clock.offset(real, Duration.between(real.instant(), OffsetDateTime.parse(startsAt)));
    }
}
